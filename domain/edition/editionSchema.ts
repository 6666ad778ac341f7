import { z } from 'zod'
import { type Edition, type Envelope, editionFormat } from './Edition'
import { envelopeFaults } from './envelopeFaults'
import { claimKinds } from './Piece'
import { digestSchema, identitySchema, idSchema } from './partSchema'

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
    claim: z.strictObject({ id: idSchema, number: z.int().positive() }),
    digest: digestSchema,
  }),
])

export const envelopeSchema: z.ZodType<Envelope> = z
  .strictObject({
    format: z.literal(editionFormat),
    dossier: identitySchema,
    number: z.int().positive(),
    previous: digestSchema.nullable(),
    class: z.enum(['substantive', 'minor']),
    origin: z.enum(['published', 'reconstructed']),
    stated: z
      .strictObject({ words: z.string().min(1), edtf: z.string().min(1), basis: z.string().min(1) })
      .optional(),
    parts: z.array(reference),
  })
  .superRefine((envelope, context) => {
    for (const message of envelopeFaults(envelope)) context.addIssue({ code: 'custom', message })
  })

/** ISO 8601 in UTC with milliseconds, so that the order of the texts is the order of the times. */
export const timeSchema = z.iso.datetime({ precision: 3 })

export const editionSchema: z.ZodType<Edition> = z.strictObject({
  candidate: digestSchema,
  publishedAt: timeSchema,
})
