import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import { partKinds } from '@/domain/edition/PartValue'
import { type ClaimReference, hangingKinds, isHangingKind } from '@/domain/edition/Piece'
import { applyChange } from './applyChange'
import { type Arrival, arrivalsOf } from './arrivalsOf'

/**
 * The new content, made of the old one and its changes alone: shows that a comparison tells everything. Digests may
 * be those of the old content. Throws when the changes are not of this content.
 */
export function applyChanges(
  before: Content,
  changes: readonly Change[],
  note: NoteChange | null,
): Content {
  const all = [...changes, ...(note ? [note] : [])]
  const leaving = new Set(all.flatMap(leavingIn))
  const pieces = before.map((piece) => ownChanges(piece, all).reduce(applyChange, piece))
  const moving = before.flatMap((piece, index): Arrival[] => {
    const move = ownChanges(piece, all).find(isMove)
    const changed = pieces[index]
    return move && changed ? [{ piece: withClaim(changed, move), place: placeAfter(move) }] : []
  })
  const stayed = pieces.filter((_, index) => {
    const piece = before[index]
    return piece && !leaving.has(nameOf(piece)) && !ownChanges(piece, all).some(isMove)
  })
  const arrivals = [...all.flatMap(arrivalsOf), ...moving]
  return inReadingOrder(stayed, arrivals, numbersAfter(all))
}

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`

/** Responses go by their claim, which has one at most. */
const ownChanges = (piece: DigestedPiece, all: readonly (Change | NoteChange)[]) =>
  all.filter(({ part, claim }) =>
    piece.kind === 'response'
      ? part.kind === 'response' && claim?.id === piece.claim.id
      : nameOf(part) === nameOf(piece),
  )

const isMove = ({ kind }: Change | NoteChange) => kind.endsWith('Moved')

function leavingIn(change: Change | NoteChange): readonly string[] {
  const parts = change.kind === 'claimRemoved' ? change.parts.map(nameOf) : []
  return change.kind.endsWith('Removed') || change.kind === 'dossierReinstated'
    ? [nameOf(change.part), ...parts]
    : []
}

function placeAfter({ part }: Change | NoteChange): number {
  if (!part.after) throw new Error(`${nameOf(part)} moved to nowhere`)
  return part.after.place
}

function withClaim(piece: DigestedPiece, { claim }: Change | NoteChange): DigestedPiece {
  return piece.claim && claim ? { ...piece, claim } : piece
}

function numbersAfter(all: readonly (Change | NoteChange)[]): ReadonlyMap<string, number> {
  return new Map(
    all.flatMap(({ kind, claim }) =>
      kind === 'claimRenumbered' && claim ? [[claim.id, claim.number]] : [],
    ),
  )
}

function inReadingOrder(
  stayed: readonly DigestedPiece[],
  arrivals: readonly Arrival[],
  numbers: ReadonlyMap<string, number>,
): Content {
  const list = (kind: DigestedPiece['kind'], claim?: ClaimReference) => {
    const isHere = (piece: DigestedPiece) =>
      piece.kind === kind && (claim === undefined || piece.claim?.id === claim.id)
    return arrivals
      .filter(({ piece }) => isHere(piece))
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
      .reduce((pieces: readonly DigestedPiece[], { piece, place }) => {
        const at = place === null ? pieces.length : place - 1
        return pieces.toSpliced(at, 0, piece)
      }, stayed.filter(isHere))
  }
  const numbered = (piece: DigestedPiece): DigestedPiece => {
    const number = piece.claim && numbers.get(piece.claim.id)
    return number ? { ...piece, claim: { id: piece.claim.id, number } } : piece
  }
  return partKinds
    .filter((kind) => !isHangingKind(kind))
    .flatMap((kind) => list(kind))
    .flatMap((piece) => [
      piece,
      ...(piece.kind === 'claim' ? hangingKinds.flatMap((kind) => list(kind, piece.claim)) : []),
    ])
    .map(numbered)
}
