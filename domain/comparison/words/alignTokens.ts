import { diffArrays } from 'diff'
import { longestIncreasing } from './longestIncreasing'
import { splitPlace } from './splitPlace'
import { hasWord } from './tokensOf'

/** Tokens that both lists have in the same order, or that only one of them has. Never empty. */
export type TokenRun = { tokens: readonly string[]; is: 'same' | 'inserted' | 'removed' }

/** Stretches that need more changes than this are cut in two first. */
const small = 128
/** With more pairs of tokens than this (8192 on each side), a stretch is cut in the middle of both sides. */
const mostPairs = 2 ** 26

/**
 * Aligns two lists of tokens, in order, with few changes: as few as possible if they are short. Long lists are first matched by the words
 * that each contains exactly once, so that the time grows with the length and not with its square. All limits are
 * counts, not times, so that equal lists give equal results on every machine. `levels`: how many times the text
 * between such words may be matched in the same way.
 */
export function alignTokens(
  before: readonly string[],
  after: readonly string[],
  levels = 3,
): TokenRun[] {
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse())
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  const isSmall = levels === 0 || old.length + now.length <= small
  return [
    ...runOf('same', before.slice(0, start)),
    ...(isSmall ? alignStretch(old, now) : alignLong(old, now, levels - 1)),
    ...runOf('same', before.slice(before.length - end)),
  ]
}

function alignLong(before: readonly string[], after: readonly string[], levels: number) {
  const runs: TokenRun[] = []
  const anchors = anchorsOf(before, after)
  if (anchors.length === 0) return alignStretch(before, after)
  let [old, now] = [0, 0]
  for (const anchor of anchors) {
    const [oldGap, nowGap] = [before.slice(old, anchor.old), after.slice(now, anchor.now)]
    runs.push(...alignTokens(oldGap, nowGap, levels))
    runs.push(...runOf('same', before.slice(anchor.old, anchor.old + 1)))
    ;[old, now] = [anchor.old + 1, anchor.now + 1]
  }
  return [...runs, ...alignTokens(before.slice(old), after.slice(now), levels)]
}

/** The words that each list contains exactly once, as far as both have them in the same order. */
function anchorsOf(before: readonly string[], after: readonly string[]) {
  const places = placesOfSingles(after)
  const shared = [...placesOfSingles(before)].flatMap(([token, old]) => {
    const now = places.get(token)
    return now === undefined ? [] : [{ old, now }]
  })
  return longestIncreasing(shared.map(({ now }) => now)).flatMap((place) => shared[place] ?? [])
}

function placesOfSingles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  tokens.forEach((token, place) => {
    if (places.has(token)) repeated.add(token)
    else if (hasWord(token)) places.set(token, place)
  })
  for (const token of repeated) places.delete(token)
  return places
}

function alignStretch(before: readonly string[], after: readonly string[]): TokenRun[] {
  const replaced = [...runOf('removed', before), ...runOf('inserted', after)]
  if (replaced.length < 2) return replaced
  const changes = diffArrays([...before], [...after], { maxEditLength: small })
  if (changes) {
    return changes.map(({ value, added, removed }) => ({
      tokens: value,
      is: added ? 'inserted' : removed ? 'removed' : 'same',
    }))
  }
  return alignHalves(before, after)
}

function alignHalves(before: readonly string[], after: readonly string[]): TokenRun[] {
  const [old, now] = halvesOf(before, after)
  return [
    ...alignTokens(before.slice(0, old), after.slice(0, now), 0),
    ...alignTokens(before.slice(old), after.slice(now), 0),
  ]
}

function halvesOf(before: readonly string[], after: readonly string[]) {
  const [old, now] = [before.length >> 1, after.length >> 1]
  if (before.length * after.length > mostPairs) return [old, now] as const
  return before.length > after.length
    ? ([old, splitPlace(before, old, after)] as const)
    : ([splitPlace(after, now, before), now] as const)
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const length = Math.min(before.length, after.length)
  let start = 0
  while (start < length && before[start] === after[start]) start++
  return start
}

const runOf = (is: TokenRun['is'], tokens: readonly string[]): TokenRun[] =>
  tokens.length === 0 ? [] : [{ is, tokens }]
