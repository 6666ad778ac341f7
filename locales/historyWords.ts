import type { Language } from '@/domain/Language'
import { history as en } from '@/locales/en/history'
import { history as fr, type HistoryWords } from '@/locales/fr/history'

const words: Record<Language, HistoryWords> = { fr, en }

/** The words of the history of a dossier in one language. */
export const historyWords = (language: Language): HistoryWords => words[language]
