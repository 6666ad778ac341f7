import { parseWrittenDate } from './parseWrittenDate'

/** The EDTF value of words that are a date in any of the languages, French first; null if they are none. */
export const edtfOfWords = (words: string): string | null =>
  parseWrittenDate(words, 'fr').edtf ?? parseWrittenDate(words, 'en').edtf
