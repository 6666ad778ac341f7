import type { PartKind } from '@/domain/edition/PartValue'
import type { Piece } from '@/domain/edition/Piece'

/** A piece with its digest. The digest is null while no candidate contains the piece, as in a working copy. */
export type DigestedPiece<Kind extends PartKind = PartKind> = Piece<Kind> & {
  digest: string | null
}

/** All that a reader sees of one edition, candidate or working copy, in reading order. */
export type Content = readonly DigestedPiece[]
