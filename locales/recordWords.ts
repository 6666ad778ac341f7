import type { Language } from '@/domain/Language'
import { record as en } from '@/locales/en/record'
import { record as fr, type RecordWords } from '@/locales/fr/record'

const words: Record<Language, RecordWords> = { fr, en }

/** The words of the public page of the record in one language. */
export const recordWords = (language: Language): RecordWords => words[language]
