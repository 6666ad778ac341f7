import type { HangingKind } from '@/domain/edition/Piece'
import type { Change } from './Change'
import type { DigestedPiece } from './Content'
import { changedUnderClaim } from './changedPart'
import { compareCitations } from './compareCitations'
import { compareClaim } from './compareClaim'
import { compareEvidence } from './compareEvidence'
import { compareResponse } from './compareResponse'
import type { ContentIndex, Located, LocatedClaim } from './indexContent'
import { type ById, type Matched, matchHanging } from './matchHanging'
import { mergeOrders } from './mergeOrders'

/** The changes in all claims, in the new reading order; removed claims come where they were before. */
export function compareClaims(
  before: Pick<ContentIndex, 'claims'>,
  after: Pick<ContentIndex, 'claims'>,
): readonly Change[] {
  const both = <Item extends { piece: { id: string } }>(
    listOf: (claim: LocatedClaim) => readonly Item[],
  ) => ({ before: allOf(before, listOf), after: allOf(after, listOf) })
  const citations = both((claim) => claim.citations)
  const evidence = both((claim) => claim.evidence)
  const order = mergeOrders([...before.claims.keys()], [...after.claims.keys()])
  return order.flatMap(({ id, is }): readonly Change[] => {
    const [old, now] = [before.claims.get(id) ?? null, after.claims.get(id) ?? null]
    const matched = {
      citations: matchHanging(old?.citations ?? [], now?.citations ?? [], citations),
      evidence: matchHanging(old?.evidence ?? [], now?.evidence ?? [], evidence),
    }
    if (old && now) {
      return [
        ...compareClaim(old.own, now.own, is === 'moved'),
        ...compareCitations(matched.citations),
        ...compareResponse(old.response, now.response),
        ...compareEvidence(matched.evidence),
      ]
    }
    const whole = wholeClaim(old, now, matched)
    return [
      ...whole,
      ...compareCitations(matched.citations.filter(isThereTwice)),
      ...compareEvidence(matched.evidence.filter(isThereTwice)),
    ]
  })
}

type AllMatched = {
  citations: readonly Matched<Located<'citation'>>[]
  evidence: readonly Matched<Located<'evidence'>>[]
}

/** A claim that exists on one side only, with the parts that were added or removed with it. */
function wholeClaim(
  before: LocatedClaim | null,
  after: LocatedClaim | null,
  { citations, evidence }: AllMatched,
): readonly Change[] {
  const claim = after ?? before
  if (!claim) return []
  const kind = after ? 'claimAdded' : 'claimRemoved'
  const { value } = claim.own.piece
  const parts: readonly DigestedPiece<HangingKind>[] = [
    ...citations.flatMap(onlyPiece),
    ...(claim.response ? [claim.response.piece] : []),
    ...evidence.flatMap(onlyPiece),
  ]
  const of = changedUnderClaim(before?.own ?? null, after?.own ?? null)
  return [{ kind, ...of, weight: 'substance', value, parts }]
}

const isThereTwice = ({ is }: { is: string }) => is === 'moved' || is === 'kept'

const onlyPiece = <Piece>({ is, before, after }: Matched<{ piece: Piece }>): readonly Piece[] => {
  if (is === 'added') return [after.piece]
  return is === 'removed' ? [before.piece] : []
}

function allOf<Item extends { piece: { id: string } }>(
  { claims }: Pick<ContentIndex, 'claims'>,
  listOf: (claim: LocatedClaim) => readonly Item[],
): ById<Item> {
  return new Map([...claims.values()].flatMap(listOf).map((item) => [item.piece.id, item]))
}
