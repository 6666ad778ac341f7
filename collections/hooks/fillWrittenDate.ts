import { readWrittenDate } from '@/domain/date/readWrittenDate'
import type { Language } from '@/domain/Language'

export type DateFields = { words?: string | null; edtf?: string | null }

/**
 * The standard date follows from the words, in the first of the languages that reads one in them, unless a person
 * gave another. One that followed from the words `before` does not outlive them.
 */
export function fillWrittenDate(
  date: DateFields,
  languages: readonly Language[],
  before: DateFields | null | undefined,
): DateFields {
  const read = (words: string | null | undefined) =>
    languages.reduce<string | null>(
      (found, language) => found ?? readWrittenDate(words ?? '', language).edtf,
      null,
    )
  const isGiven =
    Boolean(date.edtf) &&
    (date.words === before?.words ||
      date.edtf !== before?.edtf ||
      date.edtf !== read(before?.words))
  if (isGiven || (!date.words && !date.edtf)) return date
  return { ...date, edtf: read(date.words) }
}
