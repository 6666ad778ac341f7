import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import type { PartKind } from '@/domain/edition/PartValue'
import type { ClaimReference } from '@/domain/edition/Piece'
import type { Language } from '@/domain/Language'
import { markedName } from './MarginMark'
import { sentencesOf } from './sentencesOf'

/** A sentence as an edition says it, and the number of the edition since which this part has said it without a break. */
export type TracedSentence = { words: string; since: number }

/** A part of an edition; `since` is the edition since which it has stood there whole, under this digest. */
export type TracedPart = {
  kind: PartKind
  id: string
  claim: ClaimReference | null
  digest: string
  since: number
  sentences: readonly TracedSentence[]
}

type Numbered = { number: number; content: Content }

/**
 * From which edition each part and each sentence of the last of these editions comes; they are all up to it, the first
 * one first. Sentences are compared character for character: other typography is another sentence, as it was approved
 * anew.
 */
export function traceWords(
  editions: readonly Numbered[],
  language: Language,
): readonly TracedPart[] {
  const last = editions.at(-1)
  if (!last) return []
  const sentences = rememberSentences(language)
  const before = editions
    .slice(0, -1)
    .toReversed()
    .map(({ number, content }) => ({
      number,
      pieces: new Map(content.map((piece) => [markedName(piece.kind, piece.id), piece])),
    }))
  /** The first of the editions, from the last backwards, in which the piece was as asked for. */
  const since = (name: string, isThere: (piece: DigestedPiece) => boolean): number => {
    const lacking = before.findIndex(({ pieces }) => {
      const piece = pieces.get(name)
      return !piece || !isThere(piece)
    })
    const holding = lacking === -1 ? before : before.slice(0, lacking)
    return holding.at(-1)?.number ?? last.number
  }
  return last.content.map((piece) => {
    const name = markedName(piece.kind, piece.id)
    return {
      kind: piece.kind,
      id: piece.id,
      claim: piece.claim ?? null,
      digest: piece.digest ?? '',
      since: since(name, ({ digest }) => digest === piece.digest),
      sentences: sentences(piece).map((words) => ({
        words,
        since: since(name, (earlier) => sentences(earlier).includes(words)),
      })),
    }
  })
}

/** Parts that did not change share their digest, and are cut into sentences once. */
function rememberSentences(language: Language): (piece: DigestedPiece) => readonly string[] {
  const known = new Map<string | null, readonly string[]>()
  return (piece) => {
    const found = known.get(piece.digest)
    if (found) return found
    const cut = sentencesOf(piece, language)
    if (piece.digest !== null) known.set(piece.digest, cut)
    return cut
  }
}
