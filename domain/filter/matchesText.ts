import { foldSpelling } from '@/domain/search/foldSpelling'

/** The operators of Payload's filters that ask which words a text has. */
export const textOperators = ['contains', 'like', 'not_like'] as const
export type TextOperator = (typeof textOperators)[number]

/** Whether a filter with that operator asks which words a text has. */
export const isTextOperator = (operator: string): operator is TextOperator =>
  textOperators.some((known) => known === operator)

/**
 * What a filter on words asks of a text: `contains` that it has this piece, `like` that it has each of these words,
 * `not_like` that it lacks one of them. Case, accents, ligatures and widths do not count, as in the public search;
 * every other character, `%` and `_` too, is itself. A field without a value is an empty text.
 */
export function matchesText(operator: TextOperator, wanted: string): (text: string) => boolean {
  const piece = foldWanted(wanted)
  if (operator === 'contains') return (text) => foldSpelling(text).includes(piece)
  const words = piece.split(' ').filter((word) => word !== '')
  const hasAll = (text: string) => {
    const folded = foldSpelling(text)
    return words.every((word) => folded.includes(word))
  }
  return operator === 'like' ? hasAll : (text) => !hasAll(text)
}

/** A lone accent folds to nothing, which every text contains: it is looked for as it is, and found nowhere. */
const foldWanted = (wanted: string): string => foldSpelling(wanted) || wanted
