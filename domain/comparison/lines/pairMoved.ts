import { type BagOfWords, bagOfWords, sharedWords } from '@/domain/comparison/words/bagOfWords'
import { isSameLayout } from './isSameLayout'
import { type Line, lineText } from './Line'
import type { LineGroup } from './LineGroup'

/** Lines that share less than this part of their words are not one line at two places. */
const leastSimilar = 0.7
/** Shorter lines are alike by chance. */
const leastWords = 6
/** With more pairs than this, no line is searched for at another place. */
const mostPairs = 10_000

type Worded = { line: Line; bag: BagOfWords }

/** Pairs lines of one side only with the most similar line that only the other side has: such a line moved and changed. */
export function pairMoved(groups: readonly LineGroup[]): readonly LineGroup[] {
  const alone = groups.filter(
    ({ before, after, moved }) => moved === null && before.length + after.length === 1,
  )
  const olds = alone.flatMap(({ before }) => before.flatMap(worded))
  const nows = alone.flatMap(({ after }) => after.flatMap(worded))
  if (olds.length * nows.length > mostPairs) return groups
  const pairs = olds
    .flatMap((old) => nows.map((now) => ({ old, now, value: similarity(old, now) })))
    .filter(({ value }) => value >= leastSimilar)
    .toSorted((one, other) => other.value - one.value)
  const moved = new Map<Line, Line>()
  for (const { old, now } of pairs)
    if (!moved.has(old.line) && !moved.has(now.line))
      moved.set(old.line, now.line).set(now.line, old.line)
  return groups.map((group) => {
    const [line] = [...group.before, ...group.after]
    return { ...group, moved: group.moved ?? (line && moved.get(line)) ?? null }
  })
}

function worded(line: Line): readonly Worded[] {
  const bag = bagOfWords(lineText(line))
  return bag.size < leastWords ? [] : [{ line, bag }]
}

/** From 0 to 1: the share of words in common (Dice); 0 for lines of different kinds. */
function similarity(old: Worded, now: Worded): number {
  if (!isSameLayout(old.line.layout, now.line.layout)) return 0
  return (2 * sharedWords(old.bag, now.bag)) / (old.bag.size + now.bag.size)
}
