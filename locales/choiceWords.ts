import type { Language } from '@/domain/Language'
import { choices as en } from '@/locales/en/choices'
import { type ChoiceWords, choices as fr } from '@/locales/fr/choices'

const words: Record<Language, ChoiceWords> = { fr, en }

/** What people choose from in the forms of the desk, in one language. */
export const choiceWords = (language: Language): ChoiceWords => words[language]
