import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'

/**
 * All that a reader sees, and nothing else, copied in: a shared document that changes later changes nothing
 * that was published. Every key is always there; what is absent is null (docs/contracts/edition.md).
 */
export type PartValue = {
  head: HeadValue
  /** Only where the whole dossier was taken back. */
  standing: Withdrawal
  introduction: RichText
  updateLine: WrittenDate
  note: string
  claim: ClaimValue
  citation: CitationValue
  response: RichText
  evidence: EvidenceValue
}

export const partKinds = [
  'head',
  'standing',
  'introduction',
  'updateLine',
  'note',
  'claim',
  'citation',
  'response',
  'evidence',
] as const satisfies readonly (keyof PartValue)[]

export type PartKind = keyof PartValue

/** The dossier's own words for its structure. `{n}` in `claim` stands for the claim's number. */
export type Labels = {
  claim: string
  citation: string
  citations: string
  response: string
  evidence: string
  update: string
}

export type HeadValue = {
  slug: string
  title: string
  labels: Labels
  related: readonly string[]
  translationOf: { dossier: string; edition: string } | null
}

/** Whether a claim or dossier stands, or was taken back in public: since which day (YYYY-MM-DD), and why. */
export type Standing = { is: 'stands' } | Withdrawal
export type Withdrawal = { is: 'withdrawn'; date: string; reason: string }

export type ClaimValue = { statement: string; standing: Standing }

/** `heading` is the label as written before this citation ("Citations"), null where none was. */
export type CitationValue = {
  heading: string | null
  quote: string
  outlet: { name: string; address: string | null }
  author: string | null
  date: WrittenDate | null
  link: string | null
}

export const evidenceKinds = [
  'article',
  'statement',
  'decision',
  'report',
  'study',
  'contract',
  'letter',
  'other',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Who made the document: the organisation itself, or somebody whose word weighs differently. */
export const evidenceMakers = [
  'company',
  'press',
  'authority',
  'court',
  'science',
  'third-party',
] as const
export type EvidenceMaker = (typeof evidenceMakers)[number]

export type FileValue = { name: string; type: string; size: number; sha256: string }

export type EvidenceValue = {
  label: string
  note: string | null
  date: WrittenDate | null
  kind: EvidenceKind | null
  maker: EvidenceMaker | null
  link: string | null
  file: FileValue | null
}

export type DossierIdentity = { id: string; language: Language }
