import type { Language } from '@/domain/Language'
import { datesIn, datesOf } from './datesIn'
import { isStopWord } from './isStopWord'
import { termsOf } from './termsOf'
import { foldedLine, type Word, wordsOf } from './wordsOf'

/** In code points. A longer query is cut. */
export const longestQuery = 200

/** One word that must match: by one of its terms, and within this phrase if it was between quotation marks. */
export type Wanted = { terms: readonly string[]; phrase: string | null }

export type Query = {
  /** The query as the page shows it again: cleaned, and cut if `isCut`. */
  words: string
  isCut: boolean
  /** All of these must match. Empty for an empty query. */
  wanted: readonly Wanted[]
}

/** Characters that no text contains, or that would change the direction of the text around the query. */
const unreadable = /[\s\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]+/gu
const quoted = /"([^"]*)"|«([^»]*)»|“([^”]*)”/gu

/** Parses the query of a user; accepts any text. Words between quotation marks must follow each other. */
export function parseQuery(typed: string, language: Language): Query {
  const { words, isCut } = cutAfterWord(typed)
  const phrases = [...words.matchAll(quoted)].map(([, ...groups]) => groups.find(Boolean) ?? '')
  const wanted = [
    ...phrases.flatMap((phrase) => wantedIn(phrase, language, foldedLine(wordsOf(phrase)))),
    ...wantedIn(words.replace(quoted, ' '), language, null),
  ]
  return { words, isCut, wanted: distinct(withoutStopWords(wanted)) }
}

/** A long query is cut after a whole word, because half a word matches nothing. */
function cutAfterWord(typed: string): Pick<Query, 'words' | 'isCut'> {
  const read = typed.slice(0, 4 * longestQuery)
  const tidied = read.replace(unreadable, ' ').trim()
  const start = Array.from(tidied).slice(0, longestQuery).join('')
  if (read === typed && start === tidied) return { words: tidied, isCut: false }
  const ends = wordsOf(tidied).map(({ to }) => to)
  if (read !== typed) ends.pop()
  const end = ends.findLast((to) => to <= start.length) ?? start.length
  return { words: start.slice(0, end).trim(), isCut: true }
}

type Read = Wanted & { isStop: boolean }

/** The words of a date are found by what it means too. */
function wantedIn(text: string, language: Language, phrase: string | null): readonly Read[] {
  const words = wordsOf(text)
  const dates =
    phrase === null
      ? datesIn(text, words, (written) => datesOf(written, language))
      : new Map<Word, string[]>()
  return words.map((word) => ({
    terms: [...termsOf(word, language), ...(dates.get(word) ?? [])],
    phrase,
    isStop: isStopWord(word, language),
  }))
}

/** Words such as "de" are in every text: they count only if the query has no others, and within their phrase. */
function withoutStopWords(read: readonly Read[]): readonly Wanted[] {
  const telling = read.filter(({ isStop }) => !isStop)
  return (telling.length > 0 ? telling : read).map(({ terms, phrase }) => ({ terms, phrase }))
}

const distinct = (wanted: readonly Wanted[]): readonly Wanted[] => [
  ...new Map(wanted.map((each) => [JSON.stringify(each), each])).values(),
]
