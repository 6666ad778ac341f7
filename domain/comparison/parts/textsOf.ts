import type { CitationValue, EvidenceValue } from '@/domain/edition/PartValue'
import type { HangingKind } from '@/domain/edition/Piece'
import { plainText } from '@/domain/richText/plainText'
import type { DigestedPiece } from './Content'

/**
 * The texts of a citation, response or evidence use, field by field, without addresses and marks. For counting words.
 */
export function textsOf(piece: DigestedPiece<HangingKind>): readonly string[] {
  switch (piece.kind) {
    case 'citation':
      return citationTexts(piece.value)
    case 'response':
      return plainText(piece.value)
    case 'evidence':
      return evidenceTexts(piece.value)
  }
}

/** The texts of a citation that are there, without addresses. */
export const citationTexts = (value: CitationValue): readonly string[] =>
  withoutNull([value.heading, value.quote, value.outlet.name, value.author, value.date?.words])

/** The texts of an evidence use that are there, without addresses. */
export const evidenceTexts = (value: EvidenceValue): readonly string[] =>
  withoutNull([value.label, value.note, value.date?.words])

const withoutNull = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text ?? [])
