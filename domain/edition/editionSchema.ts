import { z } from 'zod'
import { type Edition, type Envelope, editionFormat } from './Edition'
import { envelopeFaults } from './envelopeFaults'
import { claimKinds } from './Piece'
import { digestSchema, identitySchema, idSchema } from './partSchema'

export const claimReferenceSchema = z
  .strictObject({ id: idSchema, number: z.int().positive() })
  .meta({ id: 'ClaimReference', description: 'A claim, with the number that is its own for ever.' })

/** The shape of envelopes and editions as they are kept (docs/contracts/edition.md). */
const reference = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['head', 'standing', 'introduction', 'updateLine', 'note']),
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

export const changeClassSchema = z.enum(['substantive', 'minor'])
export const originSchema = z.enum(['published', 'reconstructed'])
export const statedSchema = z
  .strictObject({ words: z.string().min(1), edtf: z.string().min(1), basis: z.string().min(1) })
  .meta({
    id: 'Stated',
    description: 'When a reconstructed edition was public, and what that is known from.',
  })

export const envelopeSchema: z.ZodType<Envelope> = z
  .strictObject({
    format: z.literal(editionFormat),
    dossier: identitySchema,
    number: z.int().positive(),
    previous: digestSchema.nullable(),
    class: changeClassSchema,
    origin: originSchema,
    stated: statedSchema.optional(),
    parts: z.array(reference),
  })
  .superRefine((envelope, context) => {
    for (const message of envelopeFaults(envelope)) context.addIssue({ code: 'custom', message })
  })
  .meta({
    id: 'Envelope',
    description: 'Names the parts of an edition, in reading order. Its digest is the candidate’s.',
  })

/** ISO 8601 in UTC with milliseconds, so that the order of the texts is the order of the times. */
export const timeSchema = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Time', description: 'ISO 8601 in UTC with milliseconds.' })

export const editionSchema: z.ZodType<Edition> = z
  .strictObject({
    candidate: digestSchema,
    publishedAt: timeSchema,
  })
  .meta({ id: 'Edition', description: 'A candidate and when it was published.' })
