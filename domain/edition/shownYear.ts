import { dayIn } from '@/domain/date/dayIn'
import type { EditionSummary } from './PublishedDossier'
import { shownSpan } from './shownSpan'

/** The calendar year of the date that readers see. For published editions, in the press room's time zone. */
export function shownYear(
  edition: Pick<EditionSummary, 'stated' | 'publishedAt'>,
  timeZone: string,
): number {
  return edition.stated
    ? new Date(shownSpan(edition).from).getUTCFullYear()
    : Number(dayIn(edition.publishedAt, timeZone).slice(0, 4))
}
