import type { WrittenDate } from '@/domain/date/WrittenDate'
import type {
  CitationValue,
  DossierIdentity,
  EvidenceValue,
  HeadValue,
  Labels,
  Standing,
} from '@/domain/edition/PartValue'

/**
 * A dossier with all its parts, as the editors have it now. Rich text is in the editor's own format and not yet
 * checked. Claims, citations and evidence uses are in reading order.
 */
export type WorkingCopy = {
  dossier: DossierIdentity
  slug: string
  title: string
  labels: Labels
  related: readonly string[]
  translationOf: HeadValue['translationOf']
  introduction: unknown
  updateLine: WrittenDate | null
  standing: Standing
  claims: readonly WorkingClaim[]
}

export type WorkingClaim = {
  id: string
  number: number
  statement: string
  standing: Standing
  citations: readonly (CitationValue & { id: string })[]
  response: {
    id: string
    body: unknown
    evidence: readonly (EvidenceValue & { id: string })[]
  } | null
}
