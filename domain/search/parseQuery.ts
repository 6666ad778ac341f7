import type { Language } from '@/domain/Language'
import { isStopWord } from './isStopWord'
import { termsOf } from './termsOf'
import { foldedLine, wordsOf } from './wordsOf'

/** In code points: what is longer is no question, and is cut. */
export const longestQuery = 200

/** One word that must be found: by one of its terms, and in this phrase where it stood between quotation marks. */
export type Wanted = { terms: readonly string[]; phrase: string | null }

export type Query = {
  /** As it is shown again: tidied, and cut where `isCut`. */
  words: string
  isCut: boolean
  /** All must be found. Empty where nothing was asked. */
  wanted: readonly Wanted[]
}

/** What no text holds, and what would turn around the text that it is shown in. */
const unreadable = /[\s\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]+/gu
const quoted = /"([^"]*)"|«([^»]*)»|“([^”]*)”/gu

/** Reads what somebody typed, whatever it is. Words between quotation marks must stand together. */
export function parseQuery(typed: string, language: Language): Query {
  const { words, isCut } = cutAfterWord(typed)
  const phrases = [...words.matchAll(quoted)].map(([, ...groups]) => groups.find(Boolean) ?? '')
  const wanted = [
    ...phrases.flatMap((phrase) => wantedIn(phrase, language, foldedLine(wordsOf(phrase)))),
    ...wantedIn(words.replace(quoted, ' '), language, null),
  ]
  return { words, isCut, wanted: distinct(withoutStopWords(wanted)) }
}

/** What is too long ends with a whole word, as half a word is found nowhere. */
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

const wantedIn = (text: string, language: Language, phrase: string | null): readonly Read[] =>
  wordsOf(text).map((word) => ({
    terms: termsOf(word, language),
    phrase,
    isStop: isStopWord(word, language),
  }))

/** Words such as "de" stand in every text: they count where nothing else was asked, and within their phrase. */
function withoutStopWords(read: readonly Read[]): readonly Wanted[] {
  const telling = read.filter(({ isStop }) => !isStop)
  return (telling.length > 0 ? telling : read).map(({ terms, phrase }) => ({ terms, phrase }))
}

const distinct = (wanted: readonly Wanted[]): readonly Wanted[] => [
  ...new Map(wanted.map((each) => [JSON.stringify(each), each])).values(),
]
