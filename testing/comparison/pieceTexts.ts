import { linesOf } from '@/domain/comparison/lines/linesOf'
import type { DigestedPiece } from '@/domain/comparison/parts/Content'
import type { CitationValue, EvidenceValue } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import type { RichText } from '@/domain/richText/RichText'
import { siteWords } from '@/locales/siteWords'

/** Who made a document is told in other words beside what it is, on its page, than alone, in a comparison. */
export type MakerWords = 'maker' | 'makerAlone'

/** Every text of a piece that a comparison shows when it comes or goes, in its order; none of a public note. */
export function pieceTexts(
  piece: DigestedPiece,
  language: Language,
  makers: MakerWords = 'makerAlone',
): readonly string[] {
  switch (piece.kind) {
    case 'head': {
      const { title, slug, labels } = piece.value
      return [title, slug, ...Object.values(labels)]
    }
    case 'introduction':
    case 'response':
      return lineTexts(piece.value)
    case 'updateLine':
      return [piece.value.words]
    case 'claim':
      return [piece.value.statement]
    case 'citation':
      return shownCitationTexts(piece.value)
    case 'evidence':
      return shownEvidenceTexts(piece.value, language, makers)
    case 'standing':
    case 'note':
      return []
  }
}

export const lineTexts = (text: RichText): readonly string[] =>
  linesOf(text).map(({ stretches }) => stretches.map((stretch) => stretch.text).join(''))

export const shownCitationTexts = ({ heading, quote, outlet, author, date, link }: CitationValue) =>
  [heading, quote, outlet.name, outlet.address, author, date?.words, link].map((own) => own ?? '')

export function shownEvidenceTexts(
  value: EvidenceValue,
  language: Language,
  makers: MakerWords = 'makerAlone',
): readonly string[] {
  const { label, note, date, kind, maker, link, file } = value
  const words = siteWords(language)
  const named = [kind && words.kind[kind], maker && words[makers][maker], file?.name]
  return [label, note, date?.words, link, ...named].map((own) => own ?? '')
}
