import type { Language } from '@/domain/Language'
import { feed as en } from '@/locales/en/feed'
import { feed as fr } from '@/locales/fr/feed'

export type FeedWords = typeof fr

const words: Record<Language, FeedWords> = { fr, en }

/** The words of the feeds in one language. */
export const feedWords = (language: Language): FeedWords => words[language]
