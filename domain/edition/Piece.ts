import { z } from 'zod'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'
import type { PartKind, PartValue } from './PartValue'

/** The kinds of parts that belong to a claim. */
export const hangingKinds = ['citation', 'response', 'evidence'] as const
export type HangingKind = (typeof hangingKinds)[number]

/** Whether parts of this kind belong to a claim and are not the claim itself. */
export const isHangingKind = (kind: PartKind): kind is HangingKind =>
  hangingKinds.some((hanging) => hanging === kind)

/** The same kinds, and the claim itself. */
export const claimKinds = ['claim', ...hangingKinds] as const
export type ClaimKind = (typeof claimKinds)[number]

export const claimReferenceSchema = z
  .strictObject({ id: idSchema, number: z.int().positive() })
  .meta({ id: 'ClaimReference', description: 'A claim, with the number that is its own for ever.' })

/** The kinds of parts that a whole dossier has, each at most once. */
export type DossierKind = Exclude<PartKind, ClaimKind>

/** The claim that a piece belongs to, with its published number. */
export type ClaimReference = Parsed<typeof claimReferenceSchema>

/**
 * One piece of a candidate's content, before it has a salt and a digest. The content of a candidate is
 * `readonly Piece[]` in reading order (`partKinds`).
 */
export type Piece<Kind extends PartKind = PartKind> = {
  [K in Kind]: K extends ClaimKind
    ? { kind: K; id: string; claim: ClaimReference; value: PartValue[K] }
    : { kind: K; id: string; claim?: undefined; value: PartValue[K] }
}[Kind]
