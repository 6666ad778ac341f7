import type { PartKind } from './PartValue'
import type { Piece } from './Piece'
import type { DossierWords, PublishedClaim } from './PublishedDossier'

/**
 * The content of an edition, candidate or working copy as a reader sees it: from its pieces in reading order, each
 * claim with its citations, response and evidence. Throws when there is no head.
 */
export function assemblePieces(pieces: readonly Piece[]): DossierWords {
  const of = <Kind extends PartKind>(kind: Kind) => pieces.filter(isOf(kind))
  const [head] = of('head')
  if (!head) throw new Error('A dossier has a head')
  return {
    head: head.value,
    withdrawal: of('standing')[0]?.value ?? null,
    introduction: of('introduction')[0]?.value ?? null,
    updateLine: of('updateLine')[0]?.value ?? null,
    note: of('note')[0]?.value ?? null,
    claims: claimsOf(pieces),
  }
}

const isOf =
  <Kind extends PartKind>(kind: Kind) =>
  (piece: Piece): piece is Piece<Kind> & Piece =>
    piece.kind === kind

function claimsOf(pieces: readonly Piece[]): readonly PublishedClaim[] {
  const byClaim = new Map<string | undefined, Piece[]>()
  for (const piece of pieces) {
    const hanging = byClaim.get(piece.claim?.id)
    if (hanging) hanging.push(piece)
    else byClaim.set(piece.claim?.id, [piece])
  }
  return pieces.filter(isOf('claim')).map(({ id, claim, value }) => {
    const hanging = byClaim.get(id) ?? []
    const [response] = hanging.filter(isOf('response'))
    return {
      ...value,
      id,
      number: claim.number,
      citations: hanging
        .filter(isOf('citation'))
        .map((citation) => ({ ...citation.value, id: citation.id })),
      response: response ? { id: response.id, body: response.value } : null,
      evidence: hanging
        .filter(isOf('evidence'))
        .map((evidence) => ({ ...evidence.value, id: evidence.id })),
    }
  })
}
