import type { DocumentAtDesk } from '@/desk/dossier/readDocument'
import type { Language } from '@/domain/Language'

/** The document that is shown, and the language of the desk around its words. */
export type DocumentPlace = { document: DocumentAtDesk; language: Language }
