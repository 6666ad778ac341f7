import type { Word } from './wordsOf'

/** A stretch of text; `isMatch` if it matched the query. */
export type MarkedRun = { text: string; isMatch: boolean }

/** Longer passages are cut around the matches. In characters; a cut one may start a little before its first match. */
const mostShown = 240
const mostBefore = 80
/** The characters after the last word are included if they are this few. */
const mostAfter = 3
/** In a long passage with many matches, no more than this many windows are compared. */
const mostTried = 50

type Range = { from: number; to: number }

/**
 * The part of a text that best shows the matches, with the matches marked. `words` are those of the text (wordsOf),
 * `mostLength` is in UTF-16 code units. An ellipsis replaces omitted text; no other character is changed.
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

/** The first window, from the beginning of a word to the end of a word, that contains the most matches. */
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
      // A word longer than the whole window is shown alone.
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

/** Whether an apostrophe there joins two words: "l’accident" is not cut. */
const isElided = (text: string, at: number) =>
  /^[’']\p{L}/u.test(text.slice(Math.max(0, at), at + 2))

/** Joins matches that have only a space or a sign between them. */
function joined(text: string, matches: readonly Range[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { from, to } of matches) {
    const last = ranges.at(-1)
    if (last && /^[\s'’‑/.-]?$/u.test(text.slice(last.to, from))) last.to = to
    else ranges.push({ from, to })
  }
  return ranges
}
