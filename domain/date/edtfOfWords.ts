import { readWrittenDate } from './readWrittenDate'

/** The EDTF value of words that are a date in whichever language, French first, or null. */
export const edtfOfWords = (words: string): string | null =>
  readWrittenDate(words, 'fr').edtf ?? readWrittenDate(words, 'en').edtf
