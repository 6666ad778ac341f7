import type { Content, DigestedPiece } from '@/domain/comparison/parts/Content'
import type { PartKind } from '@/domain/edition/PartValue'
import type { ClaimReference } from '@/domain/edition/Piece'
import type { Language } from '@/domain/Language'
import { markedName } from './MarginMark'
import { sentencesOf } from './sentencesOf'

/** A sentence of an edition, and the number of the edition since which this part has contained it without a break. */
export type TracedSentence = { words: string; since: number }

/** A part of an edition. `since`: the edition since which it has been there unchanged, with this digest. */
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
 * For each part and sentence of the last of these editions: since which edition it has been there. `editions` are all
 * editions up to that one, the first one first. Sentences are compared character by character: other typography is
 * another sentence, because it was approved anew.
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
  /** The earliest edition, going back from the last one without a gap, in which the piece passes `isThere`. */
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

/** Unchanged parts have the same digest, so each is split into sentences once. */
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
