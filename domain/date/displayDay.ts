import { clockWords } from '@/domain/date/clockWords'
import type { Language } from '@/domain/Language'

/**
 * A day in words: "1er mai 2014", "1 May 2014". `instant` is ISO 8601; one without a time of day is a calendar
 * day and stays it in every time zone.
 */
export const displayDay = (instant: string, language: Language, timeZone: string): string =>
  clockWords(instant, instant.includes('T') ? timeZone : 'UTC', language, { dateStyle: 'long' })
