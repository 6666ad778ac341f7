import { foldSpelling } from './foldSpelling'

/** A word of a text: its position (UTF-16 offsets), its lower-case form, and its form without spelling variants. */
export type Word = WordForm & { from: number; to: number }
export type WordForm = { written: string; folded: string }

const joiners = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const inWord = '[\\p{L}\\p{M}\\p{N}]'

/** A number in groups of three figures is one word: "4 700" is found as "4700". Soft hyphens do not split a word. */
const pattern = new RegExp(
  `(?<!${inWord})\\d{1,3}(?:[\\s.,’']\\d{3})+(?!${inWord})|[\\p{L}\\p{N}](?:${inWord}|[${joiners}]+(?=${inWord}))*`,
  'gu',
)
const besideWord = /[^\p{L}\p{M}\p{N}]/gu
const besideLetters = /[^\p{L}\p{N}]/gu

/**
 * The words of a text for search: accents, capitals, ligatures, widths and typographic signs do not count; apostrophes
 * and hyphens separate words.
 */
export const wordsOf = (text: string): readonly Word[] => wordsBy(text, readForm)

/** The same words, each with the result of `formOf`, which may cache the result of `readForm`. */
export const wordsBy = <Form extends WordForm>(
  text: string,
  formOf: (found: string) => Form,
): readonly (Form & Word)[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const form = formOf(found)
    return form.folded === '' ? [] : [{ from: index, to: index + found.length, ...form }]
  })

/** The forms of one word that matched the pattern. */
export const readForm = (found: string): WordForm => ({
  written: found.normalize('NFC').toLowerCase().replace(besideWord, ''),
  folded: foldWord(found),
})

const foldWord = (word: string): string => foldSpelling(word).replace(besideLetters, '')

/** The words of a text in order, with spaces around each, for phrase search: " l accident du 12 juin ". */
export const foldedLine = (words: readonly Pick<Word, 'folded'>[]): string =>
  ` ${words.map(({ folded }) => folded).join(' ')} `
