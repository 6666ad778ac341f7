import { z } from 'zod'
import { type CitationValue, type EvidenceValue, valueSchemas } from '@/domain/edition/PartValue'
import type { Parsed } from '@/domain/Parsed'
import type { Same } from '@/domain/Same'
import { dateDifferenceSchema, textDifferenceSchema, valueDifferenceSchema } from './Difference'

const { kind, maker, link, file } = valueSchemas.evidence.shape

export const citationFieldSchema = z
  .discriminatedUnion('field', [
    textDifferenceSchema.extend({ field: z.enum(['heading', 'quote', 'outlet', 'author']) }),
    dateDifferenceSchema.extend({ field: z.literal('date') }),
    valueDifferenceSchema(link).extend({ field: z.enum(['link', 'outletAddress']) }),
  ])
  .meta({ id: 'CitationFieldChange' })

/** One changed field of a citation. `outlet` is the name of the outlet, as the citation gives it. */
export type CitationFieldChange = Parsed<typeof citationFieldSchema>

const _everyCitationField: Same<
  CitationFieldChange['field'],
  keyof CitationValue | 'outletAddress'
> = true

export const evidenceFieldSchema = z
  .discriminatedUnion('field', [
    textDifferenceSchema.extend({ field: z.enum(['label', 'note']) }),
    dateDifferenceSchema.extend({ field: z.literal('date') }),
    valueDifferenceSchema(link).extend({ field: z.literal('link') }),
    valueDifferenceSchema(kind).extend({ field: z.literal('kind') }),
    valueDifferenceSchema(maker).extend({ field: z.literal('maker') }),
    valueDifferenceSchema(file).extend({ field: z.literal('file') }),
  ])
  .meta({ id: 'EvidenceFieldChange' })

/** One changed field of an evidence use. `file` has changed if its bytes, its name or its type differ. */
export type EvidenceFieldChange = Parsed<typeof evidenceFieldSchema>

const _everyEvidenceField: Same<EvidenceFieldChange['field'], keyof EvidenceValue> = true

export const withdrawalFieldSchema = z
  .discriminatedUnion('field', [
    valueDifferenceSchema(z.string()).extend({ field: z.literal('date') }),
    textDifferenceSchema.extend({ field: z.literal('reason') }),
  ])
  .meta({ id: 'WithdrawalFieldChange' })

/** One changed field of the withdrawal of a claim that is withdrawn on both sides. `date` is ISO 8601. */
export type WithdrawalFieldChange = Parsed<typeof withdrawalFieldSchema>
