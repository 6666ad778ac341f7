import type { Weight } from '@/domain/comparison/words/Weight'
import type { RichText } from '@/domain/richText/RichText'
import { compareStretches } from './compareStretches'
import { cutLines } from './cutLines'
import { groupLines } from './groupLines'
import { joinLines, type Line, lineEnd } from './Line'
import type { InlineRun, LineChange } from './LineChange'
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
  if (moved && old) return [movedFrom(old, moved)]
  if (moved && now) return [movedTo(moved, now)]
  if (old && now) {
    const runs = compareStretches(joinLines(before, lineEnd), joinLines(after, lineEnd))
    return cutLines(runs, before, after)
  }
  return [
    ...before.map(({ layout, stretches }): LineChange => {
      const runs = whole(stretches, 'removed')
      return { is: 'removed', before: layout, after: null, runs }
    }),
    ...after.map(({ layout, stretches }): LineChange => {
      const runs = whole(stretches, 'inserted')
      return { is: 'inserted', before: null, after: layout, runs }
    }),
  ]
}

/** A line where it was: the words that went with it, and those that were removed on the way. */
function movedFrom(old: Line, now: Line): LineChange {
  const runs = compareStretches(old.stretches, now.stretches).flatMap((run): InlineRun[] => {
    if (run.is === 'inserted') return []
    return [run.is === 'remarked' ? { is: 'same', text: run.text, marks: run.before } : run]
  })
  return { is: 'movedFrom', before: old.layout, after: null, runs }
}

/** A line where it is: the words that came with it, and those that were inserted on the way. */
function movedTo(old: Line, now: Line): LineChange {
  const runs = compareStretches(old.stretches, now.stretches).filter(({ is }) => is !== 'removed')
  return { is: 'movedTo', before: null, after: now.layout, runs }
}

const whole = (stretches: readonly Stretch[], is: 'inserted' | 'removed') =>
  stretches.map((stretch) => ({ is, ...stretch }))
