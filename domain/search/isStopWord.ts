import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as french } from '@orama/stopwords/french'
import { months } from '@/domain/date/months'
import type { Language } from '@/domain/Language'
import { type Word, wordsOf } from './wordsOf'

/** "May" is no stop word: it is also a month, and dates are found by their months. */
const stopWordsOf = (listed: readonly string[], language: Language): ReadonlySet<string> => {
  const kept = new Set(months[language].flat())
  return new Set(
    listed
      .flatMap(wordsOf)
      .flatMap(({ written, folded }) => [written, folded])
      .filter((word) => !kept.has(word)),
  )
}

const stopWords: Record<Language, ReadonlySet<string>> = {
  fr: stopWordsOf(french, 'fr'),
  en: stopWordsOf(english, 'en'),
}

/** Whether a word is too common to search for: "de", "the". A word with another accent, such as "sûr", is not one. */
export const isStopWord = ({ written }: Word, language: Language): boolean =>
  stopWords[language].has(written)
