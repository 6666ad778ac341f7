import type { Language } from '@/domain/Language'
import { update as en } from '@/locales/en/update'
import { update as fr, type UpdateWords } from '@/locales/fr/update'

const words: Record<Language, UpdateWords> = { fr, en }

/** The words of the page of an update in one language. */
export const updateWords = (language: Language): UpdateWords => words[language]
