import type { CitationValue, EvidenceValue, Labels, PartValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'

/**
 * A whole dossier that is handed in at once: the importer's result, and the format of the demonstration. `importDraft`
 * converts it to a working copy. Nothing in it has an id.
 */
export type Draft = {
  language: Language
  title: string
  labels: Labels
  introduction: RichText
  updateLine: PartValue['updateLine'] | null
  /** Pieces of evidence, each once; claims refer to them by index. */
  evidence: readonly DraftEvidence[]
  /** In reading order. */
  claims: readonly DraftClaim[]
}

export type DraftClaim = {
  number: number
  statement: string
  citations: readonly DraftCitation[]
  response: RichText
  evidence: readonly DraftEvidenceUse[]
}

export type DraftCitation = CitationValue

/** The note belongs to a use. No file comes with a draft. */
export type DraftEvidence = Omit<EvidenceValue, 'note' | 'file'>

/** One reference from a response to a piece of evidence; `note` is the text that this use adds to its label. */
export type DraftEvidenceUse = { evidence: number; note: string | null }
