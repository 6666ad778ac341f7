import type { DigestedPiece } from '@/domain/comparison/parts/Content'
import type { Language } from '@/domain/Language'
import { plainText } from '@/domain/richText/plainText'

/**
 * The sentences of a piece, exactly as written except for the blanks around each. Names, dates and addresses are not
 * sentences: the digest of the part covers them.
 */
export function sentencesOf(piece: DigestedPiece, language: Language): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return textsOf(piece)
    .flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
}

function textsOf(piece: DigestedPiece): readonly string[] {
  switch (piece.kind) {
    case 'head':
      return [piece.value.title]
    case 'standing':
      return [piece.value.reason]
    case 'introduction':
    case 'response':
      return plainText(piece.value)
    case 'updateLine':
      return [piece.value.words]
    case 'note':
      return [piece.value]
    case 'claim': {
      const { statement, standing } = piece.value
      return standing.is === 'withdrawn' ? [statement, standing.reason] : [statement]
    }
    case 'citation':
      return [piece.value.quote]
    case 'evidence':
      return [piece.value.label, piece.value.note ?? '']
  }
}
