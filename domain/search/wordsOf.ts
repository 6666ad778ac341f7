import { foldText } from '@/domain/foldText'

/** A word of a text: where it stands (UTF-16 offsets), as written in lower case, and with all spelling habits folded. */
export type Word = WordForm & { from: number; to: number }
export type WordForm = { written: string; folded: string }

const joiners = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const inWord = '[\\p{L}\\p{M}\\p{N}]'

/** A number in groups of three figures is one word: "4 700" is found as "4700". Soft hyphens part no word. */
const pattern = new RegExp(
  `(?<!${inWord})\\d{1,3}(?:[\\s.,’']\\d{3})+(?!${inWord})|[\\p{L}\\p{N}](?:${inWord}|[${joiners}]+(?=${inWord}))*`,
  'gu',
)
const besideWord = /[^\p{L}\p{M}\p{N}]/gu
const besideLetters = /[^\p{L}\p{N}]/gu

/**
 * The words of a text as they are searched: accents, capitals, ligatures, widths and typographic signs do not count;
 * apostrophes and hyphens part words.
 */
export const wordsOf = (text: string): readonly Word[] => wordsBy(text, readForm)

/** The same words, with all that `formOf` returns for each; it may remember what `readForm` returned. */
export const wordsBy = <Form extends WordForm>(
  text: string,
  formOf: (found: string) => Form,
): readonly (Form & Word)[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const form = formOf(found)
    return form.folded === '' ? [] : [{ from: index, to: index + found.length, ...form }]
  })

/** One word as the pattern finds it. */
export const readForm = (found: string): WordForm => ({
  written: found.normalize('NFC').toLowerCase().replace(besideWord, ''),
  folded: foldWord(found),
})

const foldWord = (word: string): string =>
  foldText(word.normalize('NFKD'))
    .replace(besideLetters, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')

/** The words of a text in a row, between spaces, for the search of a phrase: " l accident du 12 juin ". */
export const foldedLine = (words: readonly Pick<Word, 'folded'>[]): string =>
  ` ${words.map(({ folded }) => folded).join(' ')} `
