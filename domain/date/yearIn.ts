import { Temporal } from 'temporal-polyfill'

/** The calendar year in a time zone at an instant, in milliseconds. */
export const yearIn = (at: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).year

/** When a calendar year begins in a time zone, in milliseconds. */
export const yearStart = (year: number, zone: string): number =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone).epochMilliseconds
