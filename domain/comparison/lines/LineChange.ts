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
    z.object({
      is: z.enum(['inserted', 'movedTo', 'split']),
      before: z.null(),
      after: layout,
      runs,
    }),
    z.object({
      is: z.enum(['removed', 'movedFrom', 'joined']),
      before: layout,
      after: z.null(),
      runs,
    }),
  ])
  .meta({
    id: 'LineChange',
    description:
      'One paragraph, list item or quotation of a rich text. movedFrom, movedTo: the same line, where it was and where it is; the runs that are same went with it, the others changed on the way. split: begins a paragraph of its own; its runs that are not inserted belonged to the paragraph before. joined: the other way round.',
  })

/**
 * A line of rich text on both sides, or on one only. `changed`: other words, marks, links, kind or depth. The layouts
 * of a `same` line may still differ in what depends on the lines around it: its block, its number, and whether it
 * opens a list. `movedFrom` and `movedTo`: a line that both sides have at different places, once where it was and once
 * where it is; its runs are those of that side, `same` those of both. `split`: a paragraph that now begins here; its old words are the end of the old line before.
 * `joined`: a paragraph that began here; its new words are the end of the new line before.
 */
export type LineChange = Parsed<typeof lineChangeSchema>

/** Whether a line continues the one before it on one side. */
export const isCut = ({ is }: LineChange): boolean => is === 'split' || is === 'joined'

/** The lines of a comparison, each together with the `split` and `joined` lines that continue it. */
export function uncutLines(lines: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const uncut: LineChange[][] = []
  for (const line of lines) {
    const last = uncut.at(-1)
    if (last && isCut(line)) last.push(line)
    else uncut.push([line])
  }
  return uncut
}
