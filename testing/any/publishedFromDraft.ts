import type { Draft, DraftClaim } from '@/domain/draft/Draft'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'

const digest = '0'.repeat(64)

/** The first edition that publishing the draft as it is would make, with made-up ids and digests. */
export function publishedFromDraft(draft: Draft): PublishedDossier {
  return {
    dossier: { id: 'dossier', language: draft.language },
    number: 1,
    class: 'substantive',
    origin: 'published',
    stated: null,
    publishedAt: '2020-05-04T08:00:00.000Z',
    digest,
    candidate: digest,
    head: {
      slug: 'dossier',
      title: draft.title,
      labels: draft.labels,
      related: [],
      translationOf: null,
    },
    introduction: draft.introduction.children.length === 0 ? null : draft.introduction,
    updateLine: draft.updateLine,
    note: null,
    withdrawal: null,
    claims: draft.claims.map((claim) => publishedClaim(claim, draft)),
  }
}

function publishedClaim(claim: DraftClaim, draft: Draft): PublishedClaim {
  const { number, statement, citations, response } = claim
  return {
    id: `claim-${number}`,
    number,
    statement,
    standing: { is: 'stands' },
    citations: citations.map((citation, index) => ({ ...citation, id: `${number}-c${index}` })),
    response: response.children.length === 0 ? null : { id: `${number}-r`, body: response },
    evidence: claim.evidence.flatMap(({ evidence, note }, index) => {
      const piece = draft.evidence[evidence]
      return piece === undefined ? [] : { ...piece, note, file: null, id: `${number}-e${index}` }
    }),
  }
}
