import type { ChangeClass, Origin, Stated } from './Edition'
import type {
  CitationValue,
  ClaimValue,
  DossierIdentity,
  EvidenceValue,
  HeadValue,
  PartValue,
  Withdrawal,
} from './PartValue'

/** A part as a page shows it: its value, and the id for its anchor. */
export type Shown<Value> = Value & { id: string }

export type PublishedClaim = Shown<ClaimValue> & {
  number: number
  citations: readonly Shown<CitationValue>[]
  response: { id: string; body: PartValue['response'] } | null
  evidence: readonly Shown<EvidenceValue>[]
}

/** The content of a dossier that readers see, published or not yet. */
export type DossierWords = {
  head: HeadValue
  /** The date and reason of the whole dossier's withdrawal; null while it stands. */
  withdrawal: Withdrawal | null
  introduction: PartValue['introduction'] | null
  updateLine: PartValue['updateLine'] | null
  note: string | null
  claims: readonly PublishedClaim[]
}

/** One edition assembled from its envelope and parts: the source of pages, exports and data. */
export type PublishedDossier = DossierWords & {
  dossier: DossierIdentity
  number: number
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  publishedAt: string
  /** Digest of the edition: SHA-256, 64 hex characters. */
  digest: string
  candidate: string
}

/** One line of a dossier's history. */
export type EditionSummary = {
  number: number
  class: ChangeClass
  origin: Origin
  stated: Stated | null
  publishedAt: string
  digest: string
  note: string | null
  title: string
}
