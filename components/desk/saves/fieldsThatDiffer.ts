import { compareRichText } from '@/domain/comparison/lines/compareRichText'
import type { LineChange } from '@/domain/comparison/lines/LineChange'
import { compareText } from '@/domain/comparison/words/compareText'
import type { TextRun } from '@/domain/comparison/words/TextRun'
import { fromLexical } from '@/domain/richText/fromLexical'
import type { RichText } from '@/domain/richText/RichText'
import type { Leaf } from './leavesOf'
import { type Names, textOf } from './textOf'
import { valueAt } from './valueAt'

/** A field whose saved value differs from the form: rich text is compared by lines, other values by words. */
export type FieldThatDiffers = { path: string; label: string } & (
  | { lines: readonly LineChange[] }
  | { runs: readonly TextRun[] }
)

/** The fields of the saved document that the form would change, in the order of the form. */
export const fieldsThatDiffer = (
  leaves: readonly Leaf[],
  saved: unknown,
  typed: unknown,
  names: Names,
): readonly FieldThatDiffers[] =>
  leaves.flatMap(({ field, label, path }): readonly FieldThatDiffers[] => {
    const of = { path: path.join('.'), label }
    const [before, after] = [valueAt(saved, path), valueAt(typed, path)]
    const [old, now] = field.type === 'richText' ? [richText(before), richText(after)] : []
    if (old && now) {
      const difference = compareRichText(old, now)
      return difference ? [{ ...of, lines: difference.lines }] : []
    }
    const texts = [before, after].map((value) => textOf(field, value, names) || null)
    const difference = compareText(texts[0] ?? null, texts[1] ?? null)
    return difference ? [{ ...of, runs: difference.runs }] : []
  })

/** Null where the editor contains what the press room refuses: then only its words are compared. */
function richText(state: unknown): RichText | null {
  if (state === null || state === undefined) return { type: 'root', children: [] }
  const read = fromLexical(state)
  return read.ok ? read.value : null
}
