import type { Language } from '@/domain/Language'

/**
 * A day in words: "1er mai 2014", "1 May 2014". `instant` is ISO 8601; one without a time of day is a calendar
 * day and stays it in every time zone.
 */
export function displayDay(instant: string, language: Language, timeZone: string): string {
  const isCalendarDay = !instant.includes('T')
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: isCalendarDay ? 'UTC' : timeZone,
  }).format(new Date(instant))
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words
}
