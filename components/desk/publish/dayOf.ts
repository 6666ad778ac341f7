import type { Language } from '@/domain/Language'

const locales: Record<Language, string> = { fr: 'fr', en: 'en-GB' }

/** The day of a moment (ISO 8601) in words, in the press room's time zone. */
export const dayOf = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(new Date(moment))
