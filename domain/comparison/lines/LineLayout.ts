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
 * The position of a line of rich text. The `depth` of an item counts from 1. `number` is the number shown, null in a
 * bulleted list. `opens` is true for the first line of a list. `block` is the place, from 1, of the line's top-level
 * block, counted as anchors count.
 */
export type LineLayout = Parsed<typeof lineLayoutSchema>
