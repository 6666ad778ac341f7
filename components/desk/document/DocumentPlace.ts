import type { Language } from '@/domain/Language'
import type { DocumentAtDesk } from '@/operations/readDocument'

/** The document that is shown, and the language of the desk around its words. */
export type DocumentPlace = { document: DocumentAtDesk; language: Language }
