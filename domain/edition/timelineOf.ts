import type { EditionSummary } from './PublishedDossier'
import { shownSpan } from './shownSpan'

/** One or several editions at one place, `at` from 0 to 1; `isLabelled` where their numbers have room. */
export type TimelineMark = {
  at: number
  editions: readonly EditionSummary[]
  isLabelled: boolean
}

export type Timeline = {
  marks: readonly TimelineMark[]
  /** Where a calendar year begins. */
  years: readonly { at: number; year: number }[]
}

/** Closer together than this, two editions are one mark. */
const together = 0.03

/** How wide a character of a label is on a phone, and the room between two labels. */
const characterWidth = 0.027
const between = 0.03
const mostYears = 40

/**
 * A history on a line of time, by the dates that readers see; what is only known to a month or year stands in its
 * middle. Null where everything falls in one place, so that there is nothing to see. As many marks at most as fit.
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

/** The latest edition is always labelled, and from there on back what has room. */
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

/** The numbers that stand at one place: "3", or "4–7". */
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
