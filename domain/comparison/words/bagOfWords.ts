import { foldText } from '@/domain/foldText'
import { hasWord, tokensOf } from './tokensOf'

/** Words with their counts: a quick bound on how much two texts have in common. */
export type BagOfWords = { size: number; counts: ReadonlyMap<string, number> }

/** The words of a text with case, accents and typography folded, to find texts that belong together. */
export const bagOfWords = (text: string): BagOfWords => bagOfTokens(tokensOf(foldText(text)))

/** The words among these tokens, unchanged. */
export function bagOfTokens(tokens: readonly string[]): BagOfWords {
  const words = tokens.filter(hasWord)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { size: words.length, counts }
}

/** How many words two bags share. A word that occurs several times counts as often as both have it. */
export function sharedWords(one: BagOfWords, other: BagOfWords): number {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return shared
}
