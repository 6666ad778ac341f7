import type { RichText } from '@/domain/richText/RichText'
import { compareStretches } from './compareStretches'
import { isSameLayout } from './isSameLayout'
import type { Line } from './Line'
import type { LineChange } from './LineChange'
import { linesOf } from './linesOf'
import { pairLines } from './pairLines'

/**
 * Two rich texts compared by line, then by word: all lines of both in order, those that stayed the same too, so that
 * either text can be shown whole. Only neighbouring links of one address are not told apart from one link.
 */
export function compareRichText(before: RichText, after: RichText): readonly LineChange[] {
  return pairLines(linesOf(before), linesOf(after)).map(([old, now]): LineChange => {
    if (!old)
      return { is: 'inserted', before: null, after: now.layout, runs: wholeOf(now, 'inserted') }
    if (!now)
      return { is: 'removed', before: old.layout, after: null, runs: wholeOf(old, 'removed') }
    const runs = compareStretches(old.stretches, now.stretches)
    const isSame = runs.every(({ is }) => is === 'same') && isSameLayout(old.layout, now.layout)
    return { is: isSame ? 'same' : 'changed', before: old.layout, after: now.layout, runs }
  })
}

const wholeOf = ({ stretches }: Line, is: 'inserted' | 'removed') =>
  stretches.map((stretch) => ({ is, ...stretch }))
