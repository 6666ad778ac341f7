import { Temporal } from 'temporal-polyfill'

/** The calendar day in a time zone at an instant (ISO 8601): YYYY-MM-DD. */
export const dayIn = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
