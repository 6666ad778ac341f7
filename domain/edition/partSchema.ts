import { z } from 'zod'
import { languages } from '@/domain/Language'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import { richTextSchema } from '@/domain/richText/richTextSchema'
import type { Part } from './Edition'
import { evidenceKinds, evidenceMakers } from './PartValue'

/** The shape of parts as they are kept, nothing more and nothing less (docs/contracts/edition.md). */
export const idSchema = z.string().min(1)
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
export const identitySchema = z.strictObject({ id: idSchema, language: z.enum(languages) })

const salt = z.string().regex(/^[0-9a-f]{32}$/)
const address = z.string().refine(isWebAddress).nullable()
const writtenDate = z.strictObject({ words: z.string(), edtf: z.string().min(1).nullable() })

const head = z.strictObject({
  slug: z.string().min(1),
  title: z.string(),
  labels: z.strictObject({
    claim: z.string(),
    citation: z.string(),
    citations: z.string(),
    response: z.string(),
    evidence: z.string(),
    update: z.string(),
  }),
  related: z.array(idSchema),
  translationOf: z.strictObject({ dossier: idSchema, edition: digestSchema }).nullable(),
})

const withdrawal = z.strictObject({
  is: z.literal('withdrawn'),
  date: z.string().min(1),
  reason: z.string(),
})

const claim = z.strictObject({
  statement: z.string(),
  standing: z.discriminatedUnion('is', [z.strictObject({ is: z.literal('stands') }), withdrawal]),
})

const citation = z.strictObject({
  heading: z.string().nullable(),
  quote: z.string(),
  outlet: z.strictObject({ name: z.string(), address }),
  author: z.string().nullable(),
  date: writtenDate.nullable(),
  link: address,
})

const evidence = z.strictObject({
  label: z.string(),
  note: z.string().nullable(),
  date: writtenDate.nullable(),
  kind: z.enum(evidenceKinds).nullable(),
  maker: z.enum(evidenceMakers).nullable(),
  link: address,
  file: z
    .strictObject({
      name: z.string().min(1),
      type: z.string().min(1),
      size: z.int().nonnegative(),
      sha256: digestSchema,
    })
    .nullable(),
})

const part = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.strictObject({ salt, kind: z.literal(kind), id: idSchema, value })

export const partSchema: z.ZodType<Part> = z.discriminatedUnion('kind', [
  part('head', head),
  part('standing', withdrawal),
  part('introduction', richTextSchema),
  part('updateLine', writtenDate),
  part('note', z.string()),
  part('claim', claim),
  part('citation', citation),
  part('response', richTextSchema),
  part('evidence', evidence),
])
