import type { Draft } from '@/domain/draft/Draft'
import { writeDocument } from './writeDocument'

/** The plain document of a draft: the same as the export of an edition published from it without changes. */
export function writeDraft(draft: Draft): string {
  return writeDocument({
    ...draft,
    withdrawal: null,
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
