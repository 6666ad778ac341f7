import type { Language } from '@/domain/Language'
import { site as en } from '@/locales/en/site'
import { site as fr } from '@/locales/fr/site'

export type SiteWords = typeof fr

const words: Record<Language, SiteWords> = { fr, en }

/** The words of the public pages in one language. */
export const siteWords = (language: Language): SiteWords => words[language]
