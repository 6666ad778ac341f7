import { clockWords } from '@/domain/date/clockWords'
import type { Language } from '@/domain/Language'

/** A due time in words, as a clock in that zone shows it: day of the week, date, time and place. */
export function dueWords(at: string, zone: string, language: Language): string {
  const place = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value
  const words = clockWords(at, zone, language, { dateStyle: 'full', timeStyle: 'short' })
  return `${words} (${place ?? zone})`
}
