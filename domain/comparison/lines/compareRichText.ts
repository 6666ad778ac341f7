import type { Weight } from '@/domain/comparison/words/Weight'
import type { RichText } from '@/domain/richText/RichText'
import { compareStretches } from './compareStretches'
import { cutLines } from './cutLines'
import { groupLines } from './groupLines'
import { joinLines, lineEnd } from './Line'
import type { LineChange } from './LineChange'
import type { LineGroup } from './LineGroup'
import { linesOf } from './linesOf'
import type { Stretch } from './Stretch'
import { weighLines } from './weighLines'

/** All lines of both sides in order, unchanged ones included, so that either text can be shown complete. */
export type RichTextDifference = { lines: readonly LineChange[]; weight: Weight }

/**
 * Compares two rich texts by line (paragraph, list item, quotation), then by word. Null when they look the same, even
 * if texts and marks are nested differently. Adjacent links with the same address are one link here.
 * A line that moved is in `lines` twice: where it was and where it is.
 */
export function compareRichText(before: RichText, after: RichText): RichTextDifference | null {
  const [old, now] = [linesOf(before), linesOf(after)]
  if (JSON.stringify(old) === JSON.stringify(now)) return null
  const lines = groupLines(old, now).flatMap(compareGroup)
  return { lines, weight: weighLines(lines) }
}

function compareGroup({ before, after, moved }: LineGroup): readonly LineChange[] {
  const [old, now] = [before[0], after[0]]
  if (old && now) {
    const runs = compareStretches(joinLines(before, lineEnd), joinLines(after, lineEnd))
    return cutLines(runs, before, after)
  }
  return [
    ...before.map(({ layout, stretches }): LineChange => {
      const runs = whole(stretches, 'removed')
      return { is: moved ? 'movedFrom' : 'removed', before: layout, after: null, runs }
    }),
    ...after.map(({ layout, stretches }): LineChange => {
      const runs = whole(stretches, 'inserted')
      return { is: moved ? 'movedTo' : 'inserted', before: null, after: layout, runs }
    }),
  ]
}

const whole = (stretches: readonly Stretch[], is: 'inserted' | 'removed') =>
  stretches.map((stretch) => ({ is, ...stretch }))
