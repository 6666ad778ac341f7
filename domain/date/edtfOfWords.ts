import { parseWrittenDate } from './parseWrittenDate'

/** The EDTF value of words that are a date in whichever language, French first, or null. */
export const edtfOfWords = (words: string): string | null =>
  parseWrittenDate(words, 'fr').edtf ?? parseWrittenDate(words, 'en').edtf
