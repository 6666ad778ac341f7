export type DateFields = { words?: string | null; edtf?: string | null }

/**
 * The standard date follows from the words as `read` reads them (EDTF or null), unless a person gave another. One
 * that followed from the words `before` does not outlive them.
 */
export function fillWrittenDate(
  date: DateFields,
  read: (words: string) => string | null,
  before: DateFields | null | undefined,
): DateFields {
  const isGiven =
    Boolean(date.edtf) &&
    (date.words === before?.words ||
      date.edtf !== before?.edtf ||
      date.edtf !== read(before?.words ?? ''))
  if (isGiven || (!date.words && !date.edtf)) return date
  return { ...date, edtf: read(date.words ?? '') }
}
