import type { Language } from '@/domain/Language'

/** A day and a time of it (ISO 8601 in UTC), by the clock of the press room: `zone` is an IANA name. */
export const momentOf = (at: string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(at))
