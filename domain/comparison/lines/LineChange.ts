import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'
import { inlineMarksSchema } from './InlineMarks'
import { lineLayoutSchema } from './LineLayout'

const inlineRunSchema = z
  .discriminatedUnion('is', [
    z.object({
      is: z.enum(['same', 'inserted', 'removed']),
      text: z.string(),
      marks: inlineMarksSchema,
    }),
    z.object({
      is: z.literal('remarked'),
      text: z.string(),
      before: inlineMarksSchema,
      after: inlineMarksSchema,
    }),
  ])
  .meta({
    id: 'InlineRun',
    description:
      'A stretch of a compared line. remarked: the words stayed, their marks or their link did not. A line break is a line feed.',
  })

/**
 * A stretch of a compared line with its marks and link. `remarked`: the words are the same, but their marks or link
 * address differ. The link changed if `before.link` and `after.link` differ.
 */
export type InlineRun = Parsed<typeof inlineRunSchema>

const layout = lineLayoutSchema
const runs = z.array(inlineRunSchema)

export const lineChangeSchema = z
  .discriminatedUnion('is', [
    z.object({ is: z.enum(['same', 'changed']), before: layout, after: layout, runs }),
    z.object({ is: z.literal('inserted'), before: z.null(), after: layout, runs }),
    z.object({ is: z.literal('removed'), before: layout, after: z.null(), runs }),
  ])
  .meta({ id: 'LineChange', description: 'One paragraph, list item or quotation of a rich text.' })

/**
 * A line of rich text on both sides, or on one only. `changed`: other words, marks, links, kind or depth. The layouts
 * of a `same` line may still differ in what depends on the lines around it: its block, its number, and whether it
 * opens a list.
 */
export type LineChange = Parsed<typeof lineChangeSchema>
