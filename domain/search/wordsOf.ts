import { LRUCache } from 'lru-cache'
import { foldText } from '@/domain/foldText'

/** A word of a text: where it stands (UTF-16 offsets), as written in lower case, and with all spelling habits folded. */
export type Word = { from: number; to: number; written: string; folded: string }

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
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const read = known.get(found) ?? readWord(found)
    known.set(found, read)
    return read.folded === '' ? [] : [{ from: index, to: index + found.length, ...read }]
  })
}

/** Texts are long and use few words. */
const known = new LRUCache<string, Pick<Word, 'written' | 'folded'>>({ max: 50_000 })

const readWord = (found: string) => ({
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
