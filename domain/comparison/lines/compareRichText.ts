import type { Weight } from '@/domain/comparison/words/Weight'
import type { RichText } from '@/domain/richText/RichText'
import { compareStretches } from './compareStretches'
import { isSameLayout } from './isSameLayout'
import type { Line } from './Line'
import type { LineChange } from './LineChange'
import type { LinePair } from './LinePair'
import { linesOf } from './linesOf'
import { pairLines } from './pairLines'
import { weighLines } from './weighLines'

/** All lines of both sides in order, unchanged ones included, so that either text can be shown complete. */
export type RichTextDifference = { lines: readonly LineChange[]; weight: Weight }

/**
 * Compares two rich texts by line (paragraph, list item, quotation), then by word. Null when they look the same, even
 * if texts and marks are nested differently. Adjacent links with the same address are one link here.
 */
export function compareRichText(before: RichText, after: RichText): RichTextDifference | null {
  const [old, now] = [linesOf(before), linesOf(after)]
  if (JSON.stringify(old) === JSON.stringify(now)) return null
  const lines = pairLines(old, now).map(comparePair)
  return { lines, weight: weighLines(lines) }
}

function comparePair([old, now]: LinePair): LineChange {
  if (!old) return { is: 'inserted', before: null, after: now.layout, runs: whole(now, 'inserted') }
  if (!now) return { is: 'removed', before: old.layout, after: null, runs: whole(old, 'removed') }
  const runs = compareStretches(old.stretches, now.stretches)
  const isSame = runs.every(({ is }) => is === 'same') && isSameLayout(old.layout, now.layout)
  return { is: isSame ? 'same' : 'changed', before: old.layout, after: now.layout, runs }
}

const whole = ({ stretches }: Line, is: 'inserted' | 'removed') =>
  stretches.map((stretch) => ({ is, ...stretch }))
