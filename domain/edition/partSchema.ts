import { z } from 'zod'
import { languages } from '@/domain/Language'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import { richTextSchema } from '@/domain/richText/richTextSchema'
import type { Part } from './Edition'
import { evidenceKinds, evidenceMakers } from './PartValue'

/** The shape of parts as they are kept, nothing more and nothing less (docs/contracts/edition.md). */
export const idSchema = z.string().min(1)
export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'SHA-256 as 64 lower-case hexadecimal characters.' })
export const languageSchema = z.enum(languages).meta({ id: 'Language' })
export const identitySchema = z.strictObject({ id: idSchema, language: languageSchema })

const salt = z.string().regex(/^[0-9a-f]{32}$/)
const address = z
  .string()
  .refine(isWebAddress)
  .meta({ id: 'WebAddress', description: 'An absolute http or https address.' })
  .nullable()
const writtenDate = z.strictObject({ words: z.string(), edtf: z.string().min(1).nullable() }).meta({
  id: 'WrittenDate',
  description: 'A date as its author wrote it, beside the same date as EDTF where it names one.',
})

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

const withdrawal = z
  .strictObject({
    is: z.literal('withdrawn'),
    date: z.string().min(1),
    reason: z.string(),
  })
  .meta({ id: 'Withdrawal', description: 'Since which day and why.' })

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

const file = z
  .strictObject({
    name: z.string().min(1),
    type: z.string().min(1),
    size: z.int().nonnegative(),
    sha256: digestSchema,
  })
  .meta({ id: 'FileValue' })

const evidence = z.strictObject({
  label: z.string(),
  note: z.string().nullable(),
  date: writtenDate.nullable(),
  kind: z.enum(evidenceKinds).nullable(),
  maker: z.enum(evidenceMakers).nullable(),
  link: address,
  file: file.nullable(),
})

const part = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.strictObject({ salt, kind: z.literal(kind), id: idSchema, value })

/** The values of parts by their kind. */
export const valueSchemas = {
  head: head.meta({ id: 'HeadValue' }),
  standing: withdrawal,
  introduction: richTextSchema,
  updateLine: writtenDate,
  note: z.string(),
  claim: claim.meta({ id: 'ClaimValue' }),
  citation: citation.meta({ id: 'CitationValue' }),
  response: richTextSchema,
  evidence: evidence.meta({ id: 'EvidenceValue' }),
}

export const partSchema: z.ZodType<Part> = z
  .discriminatedUnion('kind', [
    part('head', valueSchemas.head),
    part('standing', valueSchemas.standing),
    part('introduction', valueSchemas.introduction),
    part('updateLine', valueSchemas.updateLine),
    part('note', valueSchemas.note),
    part('claim', valueSchemas.claim),
    part('citation', valueSchemas.citation),
    part('response', valueSchemas.response),
    part('evidence', valueSchemas.evidence),
  ])
  .meta({ id: 'Part', description: 'The smallest published unit with a digest of its own.' })
