import { z } from 'zod'
import { valueSchemas } from '@/domain/edition/partSchema'
import { dateDifference, textDifference, valueDifference } from './differenceSchemas'
import type { CitationFieldChange, EvidenceFieldChange, WithdrawalFieldChange } from './FieldChange'

/** The shapes of changed fields as they are given to machines (docs/contracts/data.md). */
const { kind, maker, link, file } = valueSchemas.evidence.shape

export const citationFieldSchema: z.ZodType<CitationFieldChange> = z
  .discriminatedUnion('field', [
    textDifference.extend({ field: z.enum(['heading', 'quote', 'outlet', 'author']) }),
    dateDifference.extend({ field: z.literal('date') }),
    valueDifference(link).extend({ field: z.enum(['link', 'outletAddress']) }),
  ])
  .meta({ id: 'CitationFieldChange' })

export const evidenceFieldSchema: z.ZodType<EvidenceFieldChange> = z
  .discriminatedUnion('field', [
    textDifference.extend({ field: z.enum(['label', 'note']) }),
    dateDifference.extend({ field: z.literal('date') }),
    valueDifference(link).extend({ field: z.literal('link') }),
    valueDifference(kind).extend({ field: z.literal('kind') }),
    valueDifference(maker).extend({ field: z.literal('maker') }),
    valueDifference(file).extend({ field: z.literal('file') }),
  ])
  .meta({ id: 'EvidenceFieldChange' })

export const withdrawalFieldSchema: z.ZodType<WithdrawalFieldChange> = z
  .discriminatedUnion('field', [
    valueDifference(z.string()).extend({ field: z.literal('date') }),
    textDifference.extend({ field: z.literal('reason') }),
  ])
  .meta({ id: 'WithdrawalFieldChange' })
