import { type IndexedPassage, lineOf } from './indexEdition'
import type { WordReader } from './makeWordReader'
import { isFoundBy, type WantedTerms } from './matchExpression'

/** A passage with the terms in it that matched. */
export type FoundPassage = { passage: IndexedPassage; terms: readonly string[]; score: number }

/** Weights of passages in which a match counts more, above all the names of claims and dossiers. */
const boosts: Partial<Record<IndexedPassage['kind'], number>> = {
  title: 3,
  statement: 3,
  introduction: 1.5,
}

/** Among so many terms, one is worth half of what it is worth alone. */
const usualLength = 60

/**
 * The passages of a unit that match some word of the query: those of the response first, as no allegation is shown
 * without the answer that was found with it, then the best first.
 */
export function matchPassages(
  passages: readonly IndexedPassage[],
  wanted: readonly WantedTerms[],
  reader: WordReader,
): readonly FoundPassage[] {
  return passages
    .flatMap((passage): FoundPassage[] => {
      const all = [...passage.terms, ...passage.aboutTerms]
      const found = wanted.flatMap((word) => {
        const terms = all.filter((term) => isFoundBy(term, word))
        const { phrase } = word
        return terms.length > 0 && (phrase === null || lineOf(passage, reader).includes(phrase))
          ? [terms]
          : []
      })
      if (found.length === 0) return []
      const worth = found.reduce((sum, { length }) => sum + length / (length + 1), 0)
      const density = usualLength / (usualLength + all.length)
      const score = (boosts[passage.kind] ?? 1) * worth * density
      return [{ passage, terms: [...new Set(found.flat())], score }]
    })
    .toSorted(
      (one, other) =>
        place(one) - place(other) ||
        other.score - one.score ||
        other.passage.edition - one.passage.edition,
    )
}

const place = ({ passage: { kind } }: FoundPassage) => (kind === 'response' ? 0 : 1)
