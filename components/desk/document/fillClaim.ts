import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { DocumentWords } from '@/locales/fr/document'

type Words = Pick<DocumentWords, 'noStatement' | 'noOutlet' | 'noLabel'>

/** A claim with placeholder words where words are missing, so that everything that exists is shown. */
export const fillClaim = (claim: PublishedClaim, words: Words): PublishedClaim => ({
  ...claim,
  statement: claim.statement.trim() || words.noStatement,
  citations: claim.citations.map((citation) => ({
    ...citation,
    outlet: { ...citation.outlet, name: citation.outlet.name || words.noOutlet },
  })),
  evidence: claim.evidence.map((use) => ({ ...use, label: use.label || words.noLabel })),
})
