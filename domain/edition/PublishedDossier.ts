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

/** A part as a page shows it: its value with the id that anchors it. */
export type Shown<Value> = Value & { id: string }

export type PublishedClaim = Shown<ClaimValue> & {
  number: number
  citations: readonly Shown<CitationValue>[]
  response: { id: string; body: PartValue['response'] } | null
  evidence: readonly Shown<EvidenceValue>[]
}

/** What a reader is shown of a dossier, whether it was published or not. */
export type DossierWords = {
  head: HeadValue
  /** Since when and why the whole dossier is withdrawn; null while it stands. */
  withdrawal: Withdrawal | null
  introduction: PartValue['introduction'] | null
  updateLine: PartValue['updateLine'] | null
  note: string | null
  claims: readonly PublishedClaim[]
}

/** One edition put together from its envelope and parts: what pages, exports and data are made from. */
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
