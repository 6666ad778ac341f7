import type { Language } from '@/domain/Language'
import { memoize } from '@/domain/memoize'
import { datesIn, datesOf } from './datesIn'
import { termsOf } from './termsOf'
import { foldedLine, readForm, type Word, wordsBy } from './wordsOf'

/** A word with the terms that find it. */
export type IndexedWord = Word & { terms: readonly string[] }

export type WordReader = {
  /** The words of a text with their terms; a word of a date is also found by its day and by its month. */
  wordsOf: (text: string) => readonly IndexedWord[]
  /** A text as phrases are searched in it: " l accident du 12 juin ". */
  lineOf: (text: string) => string
}

/**
 * Makes a reader of texts of one language. It computes each different word and date once, and holds all of them: use it
 * for some texts only.
 */
export function makeWordReader(language: Language): WordReader {
  const formOf = memoize((found) => {
    const form = readForm(found)
    return { ...form, terms: termsOf(form, language) }
  })
  const valuesOf = memoize((written) => datesOf(written, language))
  return {
    wordsOf: (text) => {
      const words = wordsBy(text, formOf)
      const dates = datesIn(text, words, valuesOf)
      return words.map((word) => {
        const found = dates.get(word)?.flatMap((date) => [date, monthOf(date)])
        return found ? { ...word, terms: [...new Set([...word.terms, ...found])] } : word
      })
    },
    lineOf: (text) => foldedLine(wordsBy(text, formOf)),
  }
}

const monthOf = (date: string) => date.slice(0, 'YYYY-MM'.length)
