import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { LRUCache } from 'lru-cache'
import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import type { Word } from './wordsOf'

const stem: Record<Language, (word: string) => string> = { fr: french, en: english }

const known = new LRUCache<string, readonly string[]>({ max: 50_000 })

/**
 * What a word is found by: its stem with the accents that were written, which the French rules need ("livrée" is
 * "livr"), and its stem without any, for those who type none. One of them is enough.
 */
export function termsOf(word: Word, language: Language): readonly string[] {
  const key = `${language} ${word.written}`
  const terms = known.get(key) ?? makeTerms(word, language)
  known.set(key, terms)
  return terms
}

function makeTerms(
  { written, folded }: Pick<Word, 'written' | 'folded'>,
  language: Language,
): readonly string[] {
  const plain = stem[language](folded)
  if (written === folded) return [plain]
  const accented = foldText(stem[language](written))
  return accented === plain ? [plain] : [accented, plain]
}
