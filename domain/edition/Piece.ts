import type { PartKind, PartValue } from './PartValue'

/** The kinds that hang on a claim, the claim itself included. */
export const claimKinds = ['claim', 'citation', 'response', 'evidence'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** The claim that a piece hangs on, with the number that it is published under. */
export type ClaimReference = { id: string; number: number }

/**
 * One piece of a candidate's content, before it has a salt and a digest. The content of a candidate is
 * `readonly Piece[]` in reading order (`readingOrder`).
 */
export type Piece<Kind extends PartKind = PartKind> = {
  [K in Kind]: K extends ClaimKind
    ? { kind: K; id: string; claim: ClaimReference; value: PartValue[K] }
    : { kind: K; id: string; claim?: undefined; value: PartValue[K] }
}[Kind]
