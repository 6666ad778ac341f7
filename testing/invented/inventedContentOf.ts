import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { buildCandidate } from '@/domain/edition/buildCandidate'
import type { Piece } from '@/domain/edition/Piece'
import { countingSalts } from './countingSalts'
import { type InventedWords, inventedContent } from './inventedContent'

/** The invented dossier with some other words, frozen with salts of its own, as it is compared. */
export function inventedContentOf(
  words: Partial<InventedWords> = {},
  turn: (pieces: readonly Piece[]) => readonly Piece[] = (pieces) => pieces,
  newSalt: () => string = countingSalts(),
): Content {
  const content = inventedContent(words)
  const pieces = turn(content.pieces)
  const { envelope, parts } = buildCandidate({ ...content, pieces, known: [], newSalt })
  return contentOf(envelope, new Map(parts.map(({ digest, part }) => [digest, part])))
}
