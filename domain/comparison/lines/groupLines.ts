import { alignTokens } from '@/domain/comparison/words/alignTokens'
import { hasWord } from '@/domain/comparison/words/tokensOf'
import { type Line, lineText } from './Line'
import { groupOf, type LineGroup } from './LineGroup'
import { matchSimilar } from './matchSimilar'
import { isOnlyCut, mergeCut } from './mergeCut'
import { pairMoved } from './pairMoved'

type Gap = { before: readonly Line[]; after: readonly Line[] }

/**
 * Matches the lines of two rich texts, in order: first equal lines, then equal lines at other places (moved), then the
 * most similar lines between these, then paragraphs that were cut or joined, and at last similar lines at other places
 * (moved and reworded).
 */
export function groupLines(before: readonly Line[], after: readonly Line[]): readonly LineGroup[] {
  const parts = alignLines(before, after)
  const gaps = parts.filter((part): part is Gap => 'after' in part)
  const moved = movedLines(gaps)
  return pairMoved(
    parts.flatMap((part) => {
      if ('now' in part) return [groupOf(part.old, part.now)]
      const whole = { ...part, moved: null }
      return isOnlyCut(whole) ? [whole] : mergeCut(matchSimilar(part.before, part.after, moved))
    }),
  )
}

/** Equal lines in the same order, and what is between them. */
function alignLines(before: readonly Line[], after: readonly Line[]) {
  const parts: ({ old: Line; now: Line } | Gap)[] = []
  let [old, now] = [0, 0]
  let gap: Gap = { before: [], after: [] }
  for (const { is, tokens } of alignTokens(before.map(keyOf), after.map(keyOf))) {
    const olds = is === 'inserted' ? [] : before.slice(old, old + tokens.length)
    const nows = is === 'removed' ? [] : after.slice(now, now + tokens.length)
    ;[old, now] = [old + olds.length, now + nows.length]
    if (is === 'same') {
      parts.push(gap, ...olds.flatMap((line, place) => pairOf(line, nows[place])))
      gap = { before: [], after: [] }
    } else gap = { before: [...gap.before, ...olds], after: [...gap.after, ...nows] }
  }
  return [...parts, gap]
}

const pairOf = (old: Line, now: Line | undefined) => (now ? [{ old, now }] : [])

/** The lines of both sides that are equal but were not matched, each with the other, as often as both sides have them. */
function movedLines(gaps: readonly Gap[]): ReadonlyMap<Line, Line> {
  const waiting = new Map<string, Line[]>()
  for (const line of gaps.flatMap(({ before }) => before)) {
    if (hasWord(lineText(line)))
      waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), line])
  }
  const moved = new Map<Line, Line>()
  for (const line of gaps.flatMap(({ after }) => after)) {
    const old = waiting.get(keyOf(line))?.shift()
    if (old) moved.set(old, line).set(line, old)
  }
  return moved
}

/** The same key for lines that look the same; their place and number do not count. */
function keyOf({ layout, stretches }: Line): string {
  const shape = layout.is === 'item' ? [layout.depth, layout.number === null] : []
  return JSON.stringify([layout.is, ...shape, stretches])
}
