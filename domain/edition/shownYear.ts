import { dayIn } from '@/domain/date/dayIn'
import type { EditionSummary } from './PublishedDossier'
import { shownSpan } from './shownSpan'

/** The calendar year of the date that readers see. For published editions, in the press room's time zone. */
export function shownYear(
  edition: Pick<EditionSummary, 'stated' | 'publishedAt'>,
  timeZone: string,
): number {
  const at = new Date(shownSpan(edition).from)
  // Elsewhere it is another year only near its first and last day.
  const isNearNewYear = /^\d+-(12-31|01-01)T/.test(at.toISOString())
  return edition.stated || !isNearNewYear
    ? at.getUTCFullYear()
    : Number(dayIn(edition.publishedAt, timeZone).slice(0, 4))
}
