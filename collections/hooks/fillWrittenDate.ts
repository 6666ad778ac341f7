import { readWrittenDate } from '@/domain/date/readWrittenDate'
import type { Language } from '@/domain/Language'

type Fields = { words?: string | null; edtf?: string | null }

/** The standard date follows from the words where nobody gave it. */
export function fillWrittenDate(date: Fields, language: Language): Fields {
  if (!date.words || date.edtf) return date
  return { ...date, edtf: readWrittenDate(date.words, language).edtf }
}
