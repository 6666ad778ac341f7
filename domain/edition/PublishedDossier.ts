import type { ChangeClass, Origin, Stated } from './Edition'
import type {
  CitationValue,
  ClaimValue,
  DossierIdentity,
  EvidenceValue,
  HeadValue,
  PartKind,
  PartValue,
  Withdrawal,
} from './PartValue'
import type { DossierKind } from './Piece'

/** A part as a page shows it: its value, and the id for its anchor. */
export type Shown<Value> = Value & { id: string }

export type PublishedClaim = Shown<ClaimValue> & {
  number: number
  citations: readonly Shown<CitationValue>[]
  response: { id: string; body: PartValue['response'] } | null
  evidence: readonly Shown<EvidenceValue>[]
}

/** The content of a dossier that readers see, published or not yet. Parts that are not there are null. */
export type DossierWords = {
  [Kind in Exclude<DossierKind, 'head' | 'standing'>]: PartValue[Kind] | null
} & {
  head: HeadValue
  /** The date and reason of the whole dossier's withdrawal; null while it stands. */
  withdrawal: Withdrawal | null
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
  /** The parts that are not shown because what is stored of them does not have its digest. Absent when all is whole. */
  damaged?: readonly DamagedPart[]
}

/** A part that is not shown; `point` is the number of the claim that it hangs on. */
export type DamagedPart = { kind: PartKind; point: number | null }

/** One line of a dossier's history. */
export type EditionSummary = Pick<
  PublishedDossier,
  'number' | 'class' | 'origin' | 'stated' | 'publishedAt' | 'digest' | 'note'
> & {
  title: string
  /** What is stored of it does not have its digest: nothing else but its number, digest and time is known. */
  isDamaged?: true
}
