import type { CitationValue, EvidenceValue, Labels, PartValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'

/** The content of the plain document: the fields that an edition and a draft have in common. */
export type PlainDossier = {
  language: Language
  labels: Labels
  title: string
  /** The date and reason of the dossier's withdrawal, or null if it stands. */
  withdrawal: { date: string; reason: string } | null
  introduction: RichText | null
  updateLine: PartValue['updateLine'] | null
  claims: readonly PlainClaim[]
}

export type PlainClaim = {
  number: number
  statement: string
  /** The date and reason of the claim's withdrawal, or null if it stands. */
  withdrawn: { date: string; reason: string } | null
  citations: readonly PlainCitation[]
  response: RichText | null
  evidence: readonly PlainEvidence[]
}

export type PlainCitation = CitationValue

/** One use of a piece of evidence. */
export type PlainEvidence = Pick<EvidenceValue, 'label' | 'note' | 'date' | 'link'>
