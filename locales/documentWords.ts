import type { Language } from '@/domain/Language'
import { document as en } from '@/locales/en/document'
import { type DocumentWords, document as fr } from '@/locales/fr/document'

const words: Record<Language, DocumentWords> = { fr, en }

/** The words of a dossier as a document in one language of the desk. */
export const documentWords = (language: Language): DocumentWords => words[language]
