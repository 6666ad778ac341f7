import { z } from 'zod'
import type { Parsed } from '@/domain/Parsed'

const place = z.int().positive()

export const lineLayoutSchema = z
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

/**
 * Where a line of rich text stands. An item's `depth` counts from 1; `number` is the one that it bears, null in a
 * bulleted list; `opens` is true where a list begins with it. `block` is the place, from 1, of the top-level block
 * that it belongs to, as anchors count.
 */
export type LineLayout = Parsed<typeof lineLayoutSchema>
