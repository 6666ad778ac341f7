import { z } from 'zod'
import { valueSchemas } from '@/domain/edition/partSchema'
import type { DateDifference, TextDifference } from './Difference'
import type { TextRun } from './TextRun'
import { weights } from './Weight'

/** The shapes of differences as they are given to machines (docs/contracts/data.md). */
export const weightSchema = z.enum(weights).meta({
  id: 'Weight',
  description:
    'typography: readers take both for the same characters; layout: the same words, otherwise set; substance: all else.',
})

const textRun: z.ZodType<TextRun> = z
  .object({ text: z.string(), is: z.enum(['same', 'inserted', 'removed']) })
  .meta({
    id: 'TextRun',
    description:
      'A stretch of compared text: same and removed make the old text, same and inserted the new one.',
  })

export const textDifference = z.object({
  before: z.string().nullable(),
  after: z.string().nullable(),
  runs: z.array(textRun),
  weight: weightSchema,
}) satisfies z.ZodType<TextDifference>

const date = valueSchemas.updateLine.nullable()

export const dateDifference = z.object({
  before: date,
  after: date,
  runs: z.array(textRun),
  weight: weightSchema,
}) satisfies z.ZodType<DateDifference>

export const valueDifference = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value, after: value, weight: weightSchema })
