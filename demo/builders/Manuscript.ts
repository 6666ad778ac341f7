import type { Draft, DraftClaim, DraftEvidence } from '@/domain/draft/Draft'

/** A draft as the demonstration writes it: a claim names its evidence where a draft counts it. */
export type Manuscript = Omit<Draft, 'evidence' | 'claims'> & {
  claims: readonly ManuscriptClaim[]
}

export type ManuscriptClaim = Omit<DraftClaim, 'evidence'> & {
  evidence: readonly Mention[]
}

/** One use of a piece of evidence, with the words that this use adds. */
export type Mention = DraftEvidence | { piece: DraftEvidence; note: string }
