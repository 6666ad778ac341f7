import type { Language } from '@/domain/Language'

/**
 * An instant (ISO 8601) as a clock or calendar in that zone (an IANA name) shows it, in words; the first of a month is
 * "1er" in French.
 */
export function clockWords(
  instant: string,
  zone: string,
  language: Language,
  style: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'year' | 'month'>,
): string {
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...style,
    timeZone: zone,
  }).format(new Date(instant))
  return language === 'fr' ? words.replace(/(?<=^|\s)1 (?=\p{L})/u, '1er ') : words
}
