import type { LineChange } from '@/domain/comparison/lines/LineChange'
import { linesOf } from '@/domain/comparison/lines/linesOf'
import type { RichText } from '@/domain/richText/RichText'

/** A rich text that was inserted or removed as a whole, as changes of its lines. */
export function wholeLines(text: RichText, is: 'inserted' | 'removed'): readonly LineChange[] {
  return linesOf(text).map(({ layout, stretches }): LineChange => {
    const runs = stretches.map((stretch) => ({ is, ...stretch }))
    return is === 'inserted'
      ? { is, before: null, after: layout, runs }
      : { is, before: layout, after: null, runs }
  })
}
