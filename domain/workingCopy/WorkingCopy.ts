import type {
  CitationValue,
  ClaimValue,
  DossierIdentity,
  EvidenceValue,
  HeadValue,
  PartValue,
  Standing,
} from '@/domain/edition/PartValue'
import type { Shown } from '@/domain/edition/PublishedDossier'

/**
 * A dossier with all its parts, as the editors have it now. Rich text is in the editor's own format and not yet
 * checked. Claims, citations and evidence uses are in reading order.
 */
export type WorkingCopy = {
  dossier: DossierIdentity
  head: HeadValue
  standing: Standing
  introduction: unknown
  updateLine: PartValue['updateLine'] | null
  claims: readonly WorkingClaim[]
}

export type WorkingClaim = Shown<ClaimValue> & {
  number: number
  citations: readonly Shown<CitationValue>[]
  response: { id: string; body: unknown; evidence: readonly Shown<EvidenceValue>[] } | null
}
