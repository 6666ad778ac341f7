import type { Language } from '@/domain/Language'

const locales: Record<Language, string> = { fr: 'fr', en: 'en-GB' }

/** A moment (ISO 8601) in words, to the minute, in the press room's time zone. */
export const momentOf = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(moment))
