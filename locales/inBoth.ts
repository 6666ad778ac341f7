import type { Language } from '@/domain/Language'

/** The same words in each language of the desk, as Payload takes them. */
export type BothLanguages = Record<Language, string>

/** Asks for the words of each language. */
export const inBoth = (wordsIn: (language: Language) => string): BothLanguages => ({
  fr: wordsIn('fr'),
  en: wordsIn('en'),
})
