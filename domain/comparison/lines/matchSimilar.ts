import { type BagOfWords, bagOfWords, sharedWords } from '@/domain/comparison/words/bagOfWords'
import { type Line, lineText } from './Line'
import type { LinePair } from './LinePair'

/** Two lines that share less than this part of their words do not match. */
const leastSimilar = 0.4
/** With more pairs than this, nothing is compared: all lines count as removed and inserted. */
const mostPairs = 10_000

/**
 * Pairs lines in order so that the sum of similarities is the largest possible. No line of one list equals one of the
 * other.
 */
export function matchSimilar(before: readonly Line[], after: readonly Line[]): readonly LinePair[] {
  const pairs: LinePair[] = []
  let [old, now] = [0, 0]
  const passTo = (oldEnd: number, nowEnd: number) => {
    pairs.push(...before.slice(old, oldEnd).map((line): LinePair => [line, null]))
    pairs.push(...after.slice(now, nowEnd).map((line): LinePair => [null, line]))
  }
  for (const [oldPlace, nowPlace] of bestPlaces(before, after)) {
    passTo(oldPlace, nowPlace)
    const [one, other] = [before[oldPlace], after[nowPlace]]
    if (one && other) pairs.push([one, other])
    ;[old, now] = [oldPlace + 1, nowPlace + 1]
  }
  passTo(before.length, after.length)
  return pairs
}

type Place = readonly [old: number, now: number]
/** The largest sum that the lines from here on can reach, and the first pair of that solution. */
type Best = { sum: number; place: Place | null; next: Best | null }

const nothing: Best = { sum: 0, place: null, next: null }

function bestPlaces(before: readonly Line[], after: readonly Line[]): readonly Place[] {
  if (before.length * after.length > mostPairs) return []
  const olds = before.map(lineText)
  const nows = after.map(lineText)
  const [oldBags, nowBags] = [olds.map(bagOfWords), nows.map(bagOfWords)]
  let below: Best[] = []
  for (let old = olds.length - 1; old >= 0; old--) {
    const row: Best[] = []
    for (let now = nows.length - 1; now >= 0; now--) {
      const skip = better(below[now] ?? nothing, row[now + 1] ?? nothing)
      const value = similarity([olds[old], oldBags[old]], [nows[now], nowBags[now]])
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

type Worded = readonly [text: string | undefined, bag: BagOfWords | undefined]

/** From 0 to 1: the share of words in common (Dice). Lines without words are similar when they are equal. */
function similarity([oldText, oldBag]: Worded, [nowText, nowBag]: Worded): number {
  if (!oldBag || !nowBag) return 0
  const size = oldBag.size + nowBag.size
  if (size === 0) return oldText === nowText ? 1 : 0
  const most = (2 * Math.min(oldBag.size, nowBag.size)) / size
  return most < leastSimilar ? 0 : (2 * sharedWords(oldBag, nowBag)) / size
}
