import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { DocumentWords } from '@/locales/fr/document'

type Words = Pick<DocumentWords, 'noStatement' | 'noOutlet' | 'noLabel'>

/** A claim with words in the place of those that are missing, so that nothing that is there goes unseen. */
export const fillClaim = (claim: PublishedClaim, words: Words): PublishedClaim => ({
  ...claim,
  statement: claim.statement.trim() || words.noStatement,
  citations: claim.citations.map((citation) => ({
    ...citation,
    outlet: { ...citation.outlet, name: citation.outlet.name || words.noOutlet },
  })),
  evidence: claim.evidence.map((use) => ({ ...use, label: use.label || words.noLabel })),
})
