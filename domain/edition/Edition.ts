import { z } from 'zod'
import { digestSchema } from '@/domain/digest/digestSchema'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'
import type { Same } from '@/domain/Same'
import { identitySchema, type PartKind, partKindSchema, valueSchemas } from './PartValue'
import { type ClaimReference, claimKinds, claimReferenceSchema } from './Piece'

const partOf = <Kind extends PartKind>(kind: Kind) =>
  z.strictObject({
    salt: z.string().regex(/^[0-9a-f]{32}$/),
    kind: z.literal(kind),
    id: idSchema,
    value: valueSchemas[kind],
  })

export const partSchema = z
  .discriminatedUnion('kind', [
    partOf('head'),
    partOf('standing'),
    partOf('introduction'),
    partOf('updateLine'),
    partOf('note'),
    partOf('claim'),
    partOf('citation'),
    partOf('response'),
    partOf('evidence'),
  ])
  .meta({ id: 'Part', description: 'The smallest published unit with a digest of its own.' })

/** The smallest published unit with a digest of its own. `salt` is 128 random bits as 32 hex characters. */
export type Part<Kind extends PartKind = PartKind> = Extract<
  Parsed<typeof partSchema>,
  { kind: Kind }
>

const _everyKind: Same<Part['kind'], PartKind> = true

export const changeClassSchema = z.enum(['substantive', 'minor'])
export type ChangeClass = Parsed<typeof changeClassSchema>

export const originSchema = z.enum(['published', 'reconstructed'])

/** The origin of an edition: published here, or reconstructed from older documents. */
export type Origin = Parsed<typeof originSchema>

export const statedSchema = z
  .strictObject({ words: z.string().min(1), edtf: z.string().min(1), basis: z.string().min(1) })
  .meta({
    id: 'Stated',
    description: 'When a reconstructed edition was public, and what that is known from.',
  })

/** When a reconstructed edition was public, and the source of that date. */
export type Stated = Parsed<typeof statedSchema>

const referenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: partKindSchema.exclude(claimKinds),
    id: idSchema,
    digest: digestSchema,
  }),
  z.strictObject({
    kind: z.enum(claimKinds),
    id: idSchema,
    claim: claimReferenceSchema,
    digest: digestSchema,
  }),
])

/** One line of the envelope. `claim` is present on claims and on the parts that belong to one. */
export type PartReference = {
  kind: PartKind
  id: string
  claim?: ClaimReference
  digest: string
}

export const editionFormat = 'point-par-point/1'

/** The shape of an envelope; `envelopeSchema` checks its order as well. */
export const envelopeShape = z.strictObject({
  format: z.literal(editionFormat),
  dossier: identitySchema,
  number: z.int().positive(),
  previous: digestSchema.nullable(),
  class: changeClassSchema,
  origin: originSchema,
  stated: statedSchema.optional(),
  parts: z.array(referenceSchema),
})

/** Fixes order, numbers, predecessor, class and every word. Contains no free text except `stated`. */
export type Envelope = Omit<Parsed<typeof envelopeShape>, 'parts'> & {
  parts: readonly PartReference[]
}

export const timeSchema = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Time', description: 'ISO 8601 in UTC with milliseconds.' })

export const editionSchema = z
  .strictObject({
    candidate: digestSchema,
    publishedAt: timeSchema,
  })
  .meta({ id: 'Edition', description: 'A candidate and when it was published.' })

/** `publishedAt` is the server's time, ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Edition = Parsed<typeof editionSchema>
