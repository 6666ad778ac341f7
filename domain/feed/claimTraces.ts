import type { Envelope } from '@/domain/edition/Edition'

/**
 * For each claim, by its id, the digests of all that somebody who follows it is told of: of the claim, what hangs on
 * it, and its whole dossier's standing. Where they are the same in two editions, nothing of it changed between them.
 */
export function claimTraces({ parts }: Envelope): ReadonlyMap<string, string> {
  const standing = parts.flatMap(({ kind, digest }) => (kind === 'standing' ? [digest] : []))
  const traces = new Map<string, string[]>()
  for (const { claim, digest } of parts) {
    if (claim) traces.set(claim.id, [...(traces.get(claim.id) ?? standing), digest])
  }
  return new Map([...traces].map(([claim, digests]) => [claim, digests.join(' ')]))
}
