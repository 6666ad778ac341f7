import type { PartKind } from '@/domain/edition/PartValue'
import type { DossierKind } from '@/domain/edition/Piece'
import type { PartPlace } from './Change'
import type { Content, DigestedPiece } from './Content'

/** A piece and its position. */
export type Located<Kind extends PartKind = PartKind> = {
  [K in Kind]: { piece: DigestedPiece<K>; place: PartPlace }
}[Kind]

export type LocatedClaim = {
  own: Located<'claim'>
  citations: readonly Located<'citation'>[]
  response: Located<'response'> | null
  evidence: readonly Located<'evidence'>[]
}

/** A content by claim, each with its citations, response and evidence, all in reading order. */
export type ContentIndex = {
  [Kind in Exclude<DossierKind, 'head'>]: Located<Kind> | null
} & {
  head: Located<'head'>
  claims: ReadonlyMap<string, LocatedClaim>
}

/** Throws when the head is missing: no content is frozen without one. */
export function indexContent(content: Content): ContentIndex {
  const [head] = located(content, 'head')
  if (!head) throw new Error('The content has no head')
  return {
    head,
    standing: located(content, 'standing')[0] ?? null,
    introduction: located(content, 'introduction')[0] ?? null,
    claims: indexClaims(content),
    updateLine: located(content, 'updateLine')[0] ?? null,
    note: located(content, 'note')[0] ?? null,
  }
}

/** The claims of a content by id, each with its citations, response and evidence. */
export function indexClaims(content: Content): ContentIndex['claims'] {
  const byClaim = new Map<string, DigestedPiece[]>()
  for (const piece of content) {
    const { claim } = piece
    if (claim) byClaim.set(claim.id, [...(byClaim.get(claim.id) ?? []), piece])
  }
  const claims = located(content, 'claim').map((own): LocatedClaim => {
    const pieces = byClaim.get(own.piece.id) ?? []
    return {
      own,
      citations: located(pieces, 'citation'),
      response: located(pieces, 'response')[0] ?? null,
      evidence: located(pieces, 'evidence'),
    }
  })
  return new Map(claims.map((claim) => [claim.own.piece.id, claim]))
}

function located<Kind extends PartKind>(pieces: Content, kind: Kind) {
  return pieces
    .filter((piece): piece is Extract<DigestedPiece, { kind: Kind }> => piece.kind === kind)
    .map((piece, index) => ({
      piece,
      place: { claim: piece.claim ?? null, place: index + 1, digest: piece.digest },
    }))
}
