import type { Change } from '@/domain/comparison/parts/Change'

/**
 * Whether followers of this claim get a change: they get changes of the claim, and of its whole dossier's standing.
 */
export const concernsClaim = (change: Change, claim: string): boolean =>
  change.part.kind === 'standing' ||
  change.claim?.id === claim ||
  change.part.before?.claim?.id === claim
