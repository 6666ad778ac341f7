import type { EditionSummary } from './PublishedDossier'
import { shownSpan } from './shownSpan'

/** One or several editions at one place, `at` from 0 to 1. `isLabelled`: whether there is space for their numbers. */
export type TimelineMark = {
  at: number
  editions: readonly EditionSummary[]
  isLabelled: boolean
}

export type Timeline = {
  marks: readonly TimelineMark[]
  /** The start of each calendar year. */
  years: readonly { at: number; year: number }[]
}

/** Two editions closer than this share one mark. */
const together = 0.03

/** The width of a label's character on a phone, and the space between two labels. */
const characterWidth = 0.027
const between = 0.03
const mostYears = 40

/**
 * A history on a time line, by the dates that readers see; a date known only to a month or year is placed in its
 * middle. Null if all editions are at one place, as there is nothing to show. Has no more marks than fit.
 */
export function timelineOf(history: readonly EditionSummary[]): Timeline | null {
  const dated = history
    .map((edition) => ({ edition, when: middleOf(shownSpan(edition)) }))
    .toSorted((one, other) => one.when - other.when || one.edition.number - other.edition.number)
  const [first, last] = [dated[0]?.when ?? 0, dated.at(-1)?.when ?? 0]
  const placeOf = (when: number) => (when - first) / (last - first)
  const marks: { at: number; editions: EditionSummary[] }[] = []
  for (const { edition, when } of dated) {
    const at = placeOf(when)
    const before = marks.at(-1)
    if (before && !(at - before.at >= together)) before.editions.push(edition)
    else marks.push({ at, editions: [edition] })
  }
  return marks.length < 2
    ? null
    : { marks: withLabels(marks), years: yearsIn(first, last, placeOf) }
}

/** The latest edition always has a label. Earlier ones, from the latest backwards, have one if there is space. */
function withLabels(marks: readonly Omit<TimelineMark, 'isLabelled'>[]): readonly TimelineMark[] {
  let taken = Number.POSITIVE_INFINITY
  return marks
    .toReversed()
    .map((mark) => {
      const half = (labelOf(mark).length * characterWidth) / 2
      const isLabelled = mark.at + half + between <= taken
      if (isLabelled) taken = mark.at - half
      return { ...mark, isLabelled }
    })
    .toReversed()
}

/** The edition numbers at one place: "3", or "4–7". */
export function labelOf({ editions }: Pick<TimelineMark, 'editions'>): string {
  const [first, last] = [editions[0]?.number, editions.at(-1)?.number]
  return first === last ? `${first}` : `${first}–${last}`
}

function yearsIn(first: number, last: number, placeOf: (when: number) => number) {
  const [from, to] = [first, last].map((when) => new Date(when).getUTCFullYear())
  const count = (to ?? 0) - (from ?? 0)
  if (count > mostYears) return []
  return Array.from({ length: count }, (_, index) => (from ?? 0) + index + 1).map((year) => ({
    at: placeOf(Date.UTC(year, 0)),
    year,
  }))
}

const middleOf = ({ from, to }: { from: number; to: number }) => (from + to) / 2
