import type { Draft } from '@/domain/draft/Draft'
import { writeDocument } from './writeDocument'

/** The plain document that an edition of the draft, published as it is, will be exported as. */
export function writeDraft(draft: Draft): string {
  return writeDocument({
    ...draft,
    claims: draft.claims.map((claim) => ({
      ...claim,
      withdrawn: null,
      evidence: claim.evidence.flatMap(({ evidence, note }) => {
        const piece = draft.evidence[evidence]
        return piece === undefined ? [] : [{ ...piece, note }]
      }),
    })),
  })
}
