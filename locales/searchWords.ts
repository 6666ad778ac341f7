import type { Language } from '@/domain/Language'
import { search as en } from '@/locales/en/search'
import { search as fr } from '@/locales/fr/search'

export type SearchWords = typeof fr

const words: Record<Language, SearchWords> = { fr, en }

/** The words of the search in one language. */
export const searchWords = (language: Language): SearchWords => words[language]
