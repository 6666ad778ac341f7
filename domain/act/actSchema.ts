import { z } from 'zod'
import { timeSchema } from '@/domain/edition/editionSchema'
import { digestSchema, idSchema } from '@/domain/edition/partSchema'
import { type Act, type ActDetailRecord, actFormat, actSubjectTypes, actVerbs } from './Act'

/** The shape of acts and their detail records as they are kept (docs/contracts/edition.md). */
export const actSchema: z.ZodType<Act> = z
  .strictObject({
    format: z.literal(actFormat),
    sequence: z.int().positive(),
    at: timeSchema,
    verb: z.enum(actVerbs),
    subject: z.strictObject({ type: z.enum(actSubjectTypes), id: idSchema }),
    digest: digestSchema.nullable(),
    previous: digestSchema.nullable(),
    detail: digestSchema,
  })
  .refine(({ sequence, previous }) => (sequence === 1) === (previous === null), {
    error: 'only the first act has no previous one',
  })
  .meta({ id: 'Act', description: 'One entry of the record of what was done.' })

export const actDetailSchema: z.ZodType<ActDetailRecord> = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  actor: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
})
