import { alignTokens } from '@/domain/comparison/words/alignTokens'
import type { Line } from './Line'
import type { LinePair } from './LinePair'
import { matchSimilar } from './matchSimilar'

/**
 * Pairs the lines of two rich texts, in order: first equal lines, then the most similar lines between these. A line
 * that moved is one removed and one inserted line.
 */
export function pairLines(before: readonly Line[], after: readonly Line[]): readonly LinePair[] {
  const pairs: LinePair[] = []
  let [old, now] = [0, 0]
  let gap: { old: Line[]; now: Line[] } = { old: [], now: [] }
  const closeGap = () => {
    pairs.push(...matchSimilar(gap.old, gap.now))
    gap = { old: [], now: [] }
  }
  for (const { is, tokens } of alignTokens(before.map(keyOf), after.map(keyOf))) {
    const olds = is === 'inserted' ? [] : before.slice(old, old + tokens.length)
    const nows = is === 'removed' ? [] : after.slice(now, now + tokens.length)
    ;[old, now] = [old + olds.length, now + nows.length]
    if (is === 'same') {
      closeGap()
      pairs.push(...olds.flatMap((line, index): LinePair[] => pairOf(line, nows[index])))
    } else gap = { old: [...gap.old, ...olds], now: [...gap.now, ...nows] }
  }
  closeGap()
  return pairs
}

const pairOf = (before: Line, after: Line | undefined): LinePair[] =>
  after ? [[before, after]] : []

/** The same key for lines that look the same; their place and number do not count. */
function keyOf({ layout, stretches }: Line): string {
  const shape = layout.is === 'item' ? [layout.depth, layout.number === null] : []
  return JSON.stringify([layout.is, ...shape, stretches])
}
