import { isDeepStrictEqual } from 'node:util'
import type { Content } from '@/domain/comparison/parts/Content'
import type { Piece } from '@/domain/edition/Piece'

/**
 * Whether pieces show readers the same as the content of the edition before, in the same order. The note does not
 * count: it describes the update.
 */
export function isUnchanged(before: Content, pieces: readonly Piece[]): boolean {
  const one = shown(before)
  const other = shown(pieces)
  return (
    one.length === other.length && one.every((piece, index) => isSamePiece(piece, other[index]))
  )
}

const shown = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'note')

const isSamePiece = (one: Piece, other: Piece | undefined): boolean =>
  one.kind === other?.kind &&
  one.id === other.id &&
  one.claim?.id === other.claim?.id &&
  one.claim?.number === other.claim?.number &&
  isDeepStrictEqual(one.value, other.value)
