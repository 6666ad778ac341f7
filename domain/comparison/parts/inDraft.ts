import type { Piece } from '@/domain/edition/Piece'
import type { Content } from './Content'

/** Pieces as content for comparison. Without a digest: no candidate contains them yet. */
export const inDraft = (pieces: readonly Piece[]): Content =>
  pieces.map((piece) => ({ ...piece, digest: null }))
