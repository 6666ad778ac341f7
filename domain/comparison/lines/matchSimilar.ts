import { alignTokens } from '@/domain/comparison/words/alignTokens'
import { type BagOfWords, bagOfTokens, sharedWords } from '@/domain/comparison/words/bagOfWords'
import { hasWord, tokensOf } from '@/domain/comparison/words/tokensOf'
import { foldText } from '@/domain/foldText'
import { type Line, lineText } from './Line'
import { groupOf, type LineGroup } from './LineGroup'

/** Two lines that share less than this part of their words do not match. */
const leastSimilar = 0.4
/** With more pairs than this, only lines are compared that have words in common when all words are aligned. */
const mostPairs = 10_000

/**
 * Groups lines in order so that the sum of similarities is the largest possible. Lines that `moved` match none.
 */
export function matchSimilar(
  before: readonly Line[],
  after: readonly Line[],
  moved: ReadonlyMap<Line, Line>,
): readonly LineGroup[] {
  const groups: LineGroup[] = []
  let [old, now] = [0, 0]
  const passTo = (oldEnd: number, nowEnd: number) => {
    const other = (line: Line) => moved.get(line) ?? null
    groups.push(...before.slice(old, oldEnd).map((line) => groupOf(line, null, other(line))))
    groups.push(...after.slice(now, nowEnd).map((line) => groupOf(null, line, other(line))))
  }
  const worded = (line: Line): Worded => wordedLine(moved.has(line) ? null : lineText(line))
  for (const [oldPlace, nowPlace] of matchingPlaces(before.map(worded), after.map(worded))) {
    passTo(oldPlace, nowPlace)
    groups.push(groupOf(before[oldPlace] ?? null, after[nowPlace] ?? null))
    ;[old, now] = [oldPlace + 1, nowPlace + 1]
  }
  passTo(before.length, after.length)
  return groups
}

/** The words of a line with case, accents and typography folded. Without a text it is similar to no line. */
type Worded = { text: string | null; words: readonly string[]; bag: BagOfWords }

function wordedLine(text: string | null): Worded {
  const words = tokensOf(foldText(text ?? '')).filter(hasWord)
  return { text, words, bag: bagOfTokens(words) }
}

const matchingPlaces = (before: readonly Worded[], after: readonly Worded[]): readonly Place[] =>
  before.length * after.length > mostPairs
    ? placesByWords(before, after)
    : bestPlaces(before, after)

type Place = readonly [old: number, now: number]
/** The largest sum that the lines from here on can reach, and the first pair of that solution. */
type Best = { sum: number; place: Place | null; next: Best | null }

const nothing: Best = { sum: 0, place: null, next: null }

function bestPlaces(olds: readonly Worded[], nows: readonly Worded[]): readonly Place[] {
  let below: Best[] = []
  for (let old = olds.length - 1; old >= 0; old--) {
    const row: Best[] = []
    for (let now = nows.length - 1; now >= 0; now--) {
      const skip = better(below[now] ?? nothing, row[now + 1] ?? nothing)
      const value = similarity(olds[old], nows[now])
      const next = below[now + 1] ?? nothing
      row[now] =
        value >= leastSimilar
          ? better({ sum: next.sum + value, place: [old, now], next }, skip)
          : skip
    }
    below = row
  }
  const places: Place[] = []
  for (let best: Best | null = below[0] ?? null; best; best = best.next) {
    if (best.place) places.push(best.place)
  }
  return places
}

const better = (one: Best, other: Best): Best => (one.sum >= other.sum ? one : other)

/** The places of similar lines, as they follow each other when the words of all lines are aligned. */
function placesByWords(olds: readonly Worded[], nows: readonly Worded[]): readonly Place[] {
  const oldLines = olds.flatMap(({ words }, place) => words.map(() => place))
  const nowLines = nows.flatMap(({ words }, place) => words.map(() => place))
  const places: Place[] = []
  let [old, now] = [0, 0]
  for (const { is, tokens } of alignTokens(wordsOf(olds), wordsOf(nows))) {
    if (is === 'same') {
      tokens.forEach((_, index) => {
        const place: Place = [oldLines[old + index] ?? 0, nowLines[now + index] ?? 0]
        const [lastOld, lastNow] = places.at(-1) ?? [-1, -1]
        const isLater = place[0] > lastOld && place[1] > lastNow
        if (isLater && similarity(olds[place[0]], nows[place[1]]) >= leastSimilar)
          places.push(place)
      })
    }
    if (is !== 'inserted') old += tokens.length
    if (is !== 'removed') now += tokens.length
  }
  return places
}

const wordsOf = (lines: readonly Worded[]) => lines.flatMap(({ words }) => words)

/** From 0 to 1: the share of words in common (Dice). Lines without words are similar when they are equal. */
function similarity(old: Worded | undefined, now: Worded | undefined): number {
  if (!old || !now) return 0
  const size = old.bag.size + now.bag.size
  if (size === 0) return old.text !== null && old.text === now.text ? 1 : 0
  const most = (2 * Math.min(old.bag.size, now.bag.size)) / size
  return most < leastSimilar ? 0 : (2 * sharedWords(old.bag, now.bag)) / size
}
