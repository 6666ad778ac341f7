import type { Language } from '@/domain/Language'
import { desk as en } from '@/locales/en/desk'
import { type DeskWords, desk as fr } from '@/locales/fr/desk'

const words: Record<Language, DeskWords> = { fr, en }

/** The words of the desk in one language. */
export const deskWords = (language: Language): DeskWords => words[language]
