import type { Standing } from '@/domain/edition/PartValue'
import type { Piece } from '@/domain/edition/Piece'

/**
 * The content of an edition with one claim, or the whole dossier (`claim` null), withdrawn or reinstated, and with a
 * new note. Everything else stays as published.
 */
export function withStanding(
  pieces: readonly Piece[],
  change: { claim: string | null; standing: Standing; note: string },
): readonly Piece[] {
  const { claim, standing, note } = change
  const kept = pieces.filter(
    ({ kind }) => kind !== 'note' && !(kind === 'standing' && claim === null),
  )
  return kept
    .flatMap((piece): readonly Piece[] => {
      if (piece.kind === 'claim' && piece.id === claim)
        return [{ ...piece, value: { ...piece.value, standing } }]
      if (piece.kind === 'head' && claim === null && standing.is === 'withdrawn')
        return [piece, { kind: 'standing', id: piece.id, value: standing }]
      return [piece]
    })
    .concat(
      kept
        .filter(({ kind }) => kind === 'head')
        .map(({ id }): Piece => ({ kind: 'note', id, value: note })),
    )
}
