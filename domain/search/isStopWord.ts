import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as french } from '@orama/stopwords/french'
import { months } from '@/domain/date/months'
import type { Language } from '@/domain/Language'
import { type Word, wordsOf } from './wordsOf'

/** "May" is a month as well, and months are what dates are found by. */
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

/** Whether a word says nothing of what is looked for: "de", "the". With an accent of its own, "sûr" is none. */
export const isStopWord = ({ written }: Word, language: Language): boolean =>
  stopWords[language].has(written)
