import { z } from 'zod'
import { writtenDateSchema } from '@/domain/date/WrittenDate'
import { digestSchema } from '@/domain/digest/digestSchema'
import { idSchema } from '@/domain/idSchema'
import { languageSchema } from '@/domain/languageSchema'
import type { Parsed } from '@/domain/Parsed'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import { richTextSchema } from '@/domain/richText/RichText'

const addressSchema = z
  .string()
  .refine(isWebAddress)
  .meta({ id: 'WebAddress', description: 'An absolute http or https address.' })
  .nullable()

const labelsSchema = z.strictObject({
  claim: z.string(),
  citation: z.string(),
  citations: z.string(),
  response: z.string(),
  evidence: z.string(),
  update: z.string(),
})

/** The dossier's own words for its structure. The claim's number replaces `{n}` in `claim`. */
export type Labels = Parsed<typeof labelsSchema>

export const labelNameSchema = labelsSchema.keyof()
export const labelNames: readonly (keyof Labels)[] = labelNameSchema.options

const headSchema = z
  .strictObject({
    slug: z.string().min(1),
    title: z.string(),
    labels: labelsSchema,
    related: z.array(idSchema),
    translationOf: z.strictObject({ dossier: idSchema, edition: digestSchema }).nullable(),
  })
  .meta({ id: 'HeadValue' })

export type HeadValue = Parsed<typeof headSchema>

const withdrawalSchema = z
  .strictObject({
    is: z.literal('withdrawn'),
    date: z.string().min(1),
    reason: z.string(),
  })
  .meta({ id: 'Withdrawal', description: 'Since which day and why.' })

/** A public withdrawal: its day (YYYY-MM-DD) and reason. */
export type Withdrawal = Parsed<typeof withdrawalSchema>

const standingSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('stands') }),
  withdrawalSchema,
])

/** Whether a claim or dossier stands or was withdrawn. */
export type Standing = Parsed<typeof standingSchema>

const claimSchema = z
  .strictObject({ statement: z.string(), standing: standingSchema })
  .meta({ id: 'ClaimValue' })

export type ClaimValue = Parsed<typeof claimSchema>

const citationSchema = z
  .strictObject({
    heading: z.string().nullable(),
    quote: z.string(),
    outlet: z.strictObject({ name: z.string(), address: addressSchema }),
    author: z.string().nullable(),
    date: writtenDateSchema.nullable(),
    link: addressSchema,
  })
  .meta({ id: 'CitationValue' })

/** `heading` is the label written before this citation ("Citations"), null if there is none. */
export type CitationValue = Parsed<typeof citationSchema>

export const evidenceKinds = [
  'article',
  'statement',
  'decision',
  'report',
  'study',
  'contract',
  'letter',
  'other',
] as const

/** Who made the document: the organisation itself, or a third party whose word has another weight. */
export const evidenceMakers = [
  'company',
  'press',
  'authority',
  'court',
  'science',
  'third-party',
] as const

const fileSchema = z
  .strictObject({
    name: z.string().min(1),
    type: z.string().min(1),
    size: z.int().nonnegative(),
    sha256: digestSchema,
  })
  .meta({ id: 'FileValue' })

export type FileValue = Parsed<typeof fileSchema>

const evidenceSchema = z
  .strictObject({
    label: z.string(),
    note: z.string().nullable(),
    date: writtenDateSchema.nullable(),
    kind: z.enum(evidenceKinds).nullable(),
    maker: z.enum(evidenceMakers).nullable(),
    link: addressSchema,
    file: fileSchema.nullable(),
  })
  .meta({ id: 'EvidenceValue' })

export type EvidenceValue = Parsed<typeof evidenceSchema>

/**
 * The values of parts by kind, in reading order: everything that a reader sees, and nothing else. Values are copied,
 * so that a later change to a shared document does not change a published edition. Every key is always present; absent
 * values are null (docs/contracts/edition.md). `standing` is present only when the whole dossier is withdrawn.
 */
export const valueSchemas = {
  head: headSchema,
  standing: withdrawalSchema,
  introduction: richTextSchema,
  claim: claimSchema,
  citation: citationSchema,
  response: richTextSchema,
  evidence: evidenceSchema,
  updateLine: writtenDateSchema,
  note: z.string(),
}

export type PartKind = keyof typeof valueSchemas
export type PartValue = { [Kind in PartKind]: Parsed<(typeof valueSchemas)[Kind]> }

export const partKindSchema = z.object(valueSchemas).keyof()

/** In reading order. */
export const partKinds: readonly PartKind[] = partKindSchema.options

export const identitySchema = z.strictObject({ id: idSchema, language: languageSchema })

export type DossierIdentity = Parsed<typeof identitySchema>
