import { Fragment } from 'react'
import { editionDay } from '@/components/edition/editionDay'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { labelOf, type TimelineMark, timelineOf } from '@/domain/edition/timelineOf'
import type { Language } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'

type Props = { history: readonly EditionSummary[]; language: Language; timeZone: string }

/** Distance of the outermost marks from the edges, so that they are not cut off. */
const inset = 3
const percent = (at: number) => `${Math.round((inset + at * (100 - 2 * inset)) * 100) / 100}%`

/** Years are labelled only in the middle, away from the days at both ends. */
const roomForYears = { from: 0.3, to: 0.7, count: 3 }
/** A year closer than this to a mark would be read as the year of that mark. */
const besideMark = 0.05

/**
 * The history as a picture: a disc for a published edition, a ring for a reconstructed one, a small disc for a minor
 * one. The list after it says the same in words. Sizes are pixels and places are percentages, so that letters have
 * the same size on a phone. Text browsers write the labels one after the other, so there are spaces between them.
 */
export function TimelineView({ history, language, timeZone }: Props) {
  const timeline = timelineOf(history)
  if (!timeline) return null
  const { marks, years } = timeline
  const dayOf = (mark: TimelineMark | undefined, end: 0 | -1) => {
    const edition = mark?.editions.at(end)
    return edition ? editionDay(edition, language, timeZone) : ''
  }
  const [from, to] = [dayOf(marks[0], 0), dayOf(marks.at(-1), -1)]
  const middle = years.filter(
    ({ at }) =>
      at > roomForYears.from &&
      at < roomForYears.to &&
      marks.every((mark) => Math.abs(mark.at - at) > besideMark),
  )
  const step = Math.ceil(middle.length / roomForYears.count)
  return (
    <svg
      className="timeline"
      width="100%"
      height="76"
      role="img"
      aria-label={siteWords(language).timeline(history.length, from, to)}
    >
      <line x1="0" x2="100%" y1="36" y2="36" className="axis" />
      {years.map(({ at, year }) => (
        <line key={year} x1={percent(at)} x2={percent(at)} y1="36" y2="44" className="axis" />
      ))}
      {marks.map((mark) => (
        <MarkView key={mark.editions[0]?.number} mark={mark} />
      ))}
      <text x="0" y="66">
        {from}
      </text>{' '}
      {middle
        .filter((_, place) => place % step === 0)
        .map(({ at, year }) => (
          <Fragment key={year}>
            <text x={percent(at)} y="66" textAnchor="middle" className="year">
              {year}
            </text>{' '}
          </Fragment>
        ))}
      <text x="100%" y="66" textAnchor="end">
        {to}
      </text>
    </svg>
  )
}

function MarkView({ mark }: { mark: TimelineMark }) {
  const { at, editions, isLabelled } = mark
  const isPublished = editions.some(({ origin }) => origin === 'published')
  const isMinor = editions.every((edition) => edition.class === 'minor')
  return (
    <>
      <circle
        cx={percent(at)}
        cy="36"
        r={isMinor ? 3.5 : 6}
        className={isPublished ? 'published' : 'reconstructed'}
      />
      {isLabelled && (
        <text x={percent(at)} y="20" textAnchor="middle" className="edition-number">
          {labelOf(mark)}
        </text>
      )}{' '}
    </>
  )
}
