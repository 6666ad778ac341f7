import { z } from 'zod'
import { writtenDateSchema } from '@/domain/date/WrittenDate'
import type { Parsed } from '@/domain/Parsed'
import { textRunSchema } from './TextRun'
import { type Weight, weights } from './Weight'

export const weightSchema = z.enum(weights).meta({
  id: 'Weight',
  description:
    'typography: readers take both for the same characters; layout: the same words, otherwise set; substance: all else.',
})

/** The schema of a `ValueDifference` for values with this schema. */
export const valueDifferenceSchema = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value, after: value, weight: weightSchema })

/** A value on both sides; null on a side without one. */
export type ValueDifference<Value> = { before: Value; after: Value; weight: Weight }

const comparedSchema = <Value extends z.ZodType>(value: Value) =>
  z.object({
    before: value.nullable(),
    after: value.nullable(),
    runs: z.array(textRunSchema),
    weight: weightSchema,
  })

export const textDifferenceSchema = comparedSchema(z.string())

/** Two texts with their words compared; null on a side without one. */
export type TextDifference = Parsed<typeof textDifferenceSchema>

export const dateDifferenceSchema = comparedSchema(writtenDateSchema)

/**
 * Two dates with their words compared. The weight is `substance` if the EDTF date differs, even under the same words.
 */
export type DateDifference = Parsed<typeof dateDifferenceSchema>
