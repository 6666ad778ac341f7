import type { Language } from '@/domain/Language'
import { fields as en } from '@/locales/en/fields'
import { type FieldWords, fields as fr } from '@/locales/fr/fields'

const words: Record<Language, FieldWords> = { fr, en }

/** The labels and descriptions of the fields in one language. */
export const fieldWords = (language: Language): FieldWords => words[language]
