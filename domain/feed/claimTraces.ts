import type { Envelope } from '@/domain/edition/Edition'

/**
 * The digests of all that somebody who follows a claim is told of: of the claim, what hangs on it, and its whole
 * dossier's standing. Where they are the same in two editions, nothing of it changed between them.
 */
export const claimTraces = ({ parts }: Envelope, claim: string): string =>
  parts
    .filter((part) => part.claim?.id === claim || part.kind === 'standing')
    .map(({ digest }) => digest)
    .join(' ')
