import type { Word } from './wordsOf'

/** A stretch of text, marked where it is what was looked for. */
export type MarkedRun = { text: string; isMatch: boolean }

/** Longer passages are cut around what was found, in characters; where that is possible, a little before it. */
const mostShown = 240
const mostBefore = 80
/** The signs after its last word belong to a text, when they are few. */
const mostAfter = 3
/** A long passage of nothing but matches is no reason to look long. */
const mostTried = 50

type Range = { from: number; to: number }

/**
 * The part of a text that shows best what was found, with its matches marked. `words` are those of the text (wordsOf),
 * `mostLength` is in UTF-16 code units. An ellipsis stands where something was left out; else no character is changed.
 */
export function snippetOf<Found extends Word>(
  text: string,
  words: readonly Found[],
  isMatch: (word: Found) => boolean,
  mostLength: number = mostShown,
): readonly MarkedRun[] {
  const matches = words.filter(isMatch)
  const { from, to } =
    text.length <= mostLength
      ? { from: 0, to: text.length }
      : windowOf(text, words, matches, mostLength)
  const shown = joined(
    text,
    matches.filter((match) => match.from >= from && match.to <= to),
  )
  const runs = shown.flatMap((match, index) => [
    { text: text.slice(shown[index - 1]?.to ?? from, match.from), isMatch: false },
    { text: text.slice(match.from, match.to), isMatch: true },
  ])
  return [
    { text: from > 0 ? '… ' : '', isMatch: false },
    ...runs,
    { text: text.slice(shown.at(-1)?.to ?? from, to), isMatch: false },
    { text: to < text.length ? ' …' : '', isMatch: false },
  ].filter((run) => run.text !== '')
}

/** From the beginning of a word to the end of one, where most matches stand; the first such window. */
function windowOf(
  text: string,
  words: readonly Word[],
  matches: readonly Range[],
  mostLength: number,
): Range {
  const before = Math.min(mostBefore, Math.floor(mostLength / 3))
  const windows = (matches.length > 0 ? matches.slice(0, mostTried) : words.slice(0, 1)).map(
    (match) => {
      const first =
        words.find(
          ({ from }) =>
            from === match.from || (from >= match.from - before && !isElided(text, from - 1)),
        )?.from ?? match.from
      // A word longer than all that is shown is shown alone.
      const start = match.to <= first + mostLength ? first : match.from
      const from = start === words[0]?.from && match.to <= mostLength ? 0 : start
      const last = words.findLast(({ to }) => to <= from + mostLength && !isElided(text, to))
      const to = Math.max(last?.to ?? 0, match.to)
      const count = matches.filter((each) => each.from >= from && each.to <= to).length
      return { from, to, count }
    },
  )
  const most = Math.max(...windows.map(({ count }) => count))
  const best = windows.find(({ count }) => count === most)
  if (!best) return { from: 0, to: text.length }
  const isLast = text.length - best.to <= mostAfter
  return { from: best.from, to: isLast ? text.length : best.to }
}

/** Whether an apostrophe there holds two words together: "l’accident" is not cut. */
const isElided = (text: string, at: number) =>
  /^[’']\p{L}/u.test(text.slice(Math.max(0, at), at + 2))

/** Matches with nothing but a space or a sign between them are marked as one. */
function joined(text: string, matches: readonly Range[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { from, to } of matches) {
    const last = ranges.at(-1)
    if (last && /^[\s'’‑-]?$/u.test(text.slice(last.to, from))) last.to = to
    else ranges.push({ from, to })
  }
  return ranges
}
