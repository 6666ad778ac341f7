import type { Draft } from '@/domain/draft/Draft'
import type { Manuscript, Mention } from './Manuscript'

/** Writes the update line out with its label, lists each piece of evidence once, in the order of first use, and points the claims at that list. */
export function draftOf({ claims, ...manuscript }: Manuscript): Draft {
  const evidence = [...new Set(claims.flatMap((claim) => claim.evidence).map(pieceOf))]
  return {
    ...manuscript,
    updateLine: manuscript.updateLine && {
      ...manuscript.updateLine,
      words: `${manuscript.labels.update} ${manuscript.updateLine.words}`,
    },
    evidence,
    claims: claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((mention) => ({
        evidence: evidence.indexOf(pieceOf(mention)),
        note: 'piece' in mention ? mention.note : null,
      })),
    })),
  }
}

const pieceOf = (mention: Mention) => ('piece' in mention ? mention.piece : mention)
