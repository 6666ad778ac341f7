import type { WrittenDate } from '@/domain/date/WrittenDate'

/** A date: the words, then the same in EDTF. */
export const on = (words: string, edtf: string): WrittenDate => ({ words, edtf })
