import type { Language } from '@/domain/Language'
import { comparison as en } from '@/locales/en/comparison'
import { comparison as fr } from '@/locales/fr/comparison'

export type ComparisonWords = typeof fr

const words: Record<Language, ComparisonWords> = { fr, en }

/** The words for what changed, in one language. */
export const comparisonWords = (language: Language): ComparisonWords => words[language]
