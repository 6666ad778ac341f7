import type { DossierIdentity, PartKind, PartValue } from './PartValue'

export const editionFormat = 'point-par-point/1'

/** The smallest published unit with a digest of its own. `salt` is 128 random bits as 32 hex characters. */
export type Part<Kind extends PartKind = PartKind> = {
  [K in Kind]: { salt: string; kind: K; id: string; value: PartValue[K] }
}[Kind]

export type ChangeClass = 'substantive' | 'minor'

/** Where an edition comes from: published here, or put together afterwards from older documents. */
export type Origin = 'published' | 'reconstructed'

/** When a reconstructed edition was public, and what that is known from. */
export type Stated = { words: string; edtf: string; basis: string }

/** One line of the envelope. `claim` is there on claims and on all that hangs on one. */
export type PartReference = {
  kind: PartKind
  id: string
  claim?: { id: string; number: number }
  digest: string
}

/** Binds order, numbers, predecessor, class and every word, and holds no free text but `stated`. */
export type Envelope = {
  format: typeof editionFormat
  dossier: DossierIdentity
  number: number
  previous: string | null
  class: ChangeClass
  origin: Origin
  stated?: Stated
  parts: readonly PartReference[]
}

/** `publishedAt` is the server's clock, ISO 8601 in UTC with milliseconds. */
export type Edition = { candidate: string; publishedAt: string }
