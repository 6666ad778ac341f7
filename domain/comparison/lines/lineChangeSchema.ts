import { z } from 'zod'
import type { LineLayout } from './Line'
import type { InlineRun, LineChange } from './LineChange'
import type { InlineMarks } from './Stretch'

/** The shape of a compared line of rich text as it is given to machines (docs/contracts/data.md). */
const place = z.int().positive()

const layout: z.ZodType<LineLayout> = z
  .discriminatedUnion('is', [
    z.object({ block: place, is: z.literal('paragraph') }),
    z.object({ block: place, is: z.literal('blockquote') }),
    z.object({
      block: place,
      is: z.literal('item'),
      depth: place,
      number: z.int().nonnegative().nullable(),
      opens: z.boolean(),
    }),
  ])
  .meta({
    id: 'LineLayout',
    description:
      'Where a line stands: its block, counted from 1 as anchors count, and for a list item its depth, its number and whether a list begins with it.',
  })

const marks: z.ZodType<InlineMarks> = z
  .object({ strong: z.boolean(), emphasis: z.boolean(), link: z.string().nullable() })
  .meta({ id: 'InlineMarks' })

const run: z.ZodType<InlineRun> = z
  .discriminatedUnion('is', [
    z.object({ is: z.enum(['same', 'inserted', 'removed']), text: z.string(), marks }),
    z.object({ is: z.literal('remarked'), text: z.string(), before: marks, after: marks }),
  ])
  .meta({
    id: 'InlineRun',
    description:
      'A stretch of a compared line. remarked: the words stayed, their marks or their link did not. A line break is a line feed.',
  })

const runs = z.array(run)

export const lineChangeSchema: z.ZodType<LineChange> = z
  .discriminatedUnion('is', [
    z.object({ is: z.enum(['same', 'changed']), before: layout, after: layout, runs }),
    z.object({ is: z.literal('inserted'), before: z.null(), after: layout, runs }),
    z.object({ is: z.literal('removed'), before: layout, after: z.null(), runs }),
  ])
  .meta({ id: 'LineChange', description: 'One paragraph, list item or quotation of a rich text.' })
