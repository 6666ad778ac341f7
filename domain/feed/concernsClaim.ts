import type { Change } from '@/domain/comparison/parts/Change'

/** Whether somebody who follows this claim is told of a change: of the claim, and of its whole dossier's standing. */
export const concernsClaim = (change: Change, claim: string): boolean =>
  change.part.kind === 'standing' ||
  change.claim?.id === claim ||
  change.part.before?.claim?.id === claim
