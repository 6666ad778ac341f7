export type DateFields = { words?: string | null; edtf?: string | null }

/**
 * Sets the standard date to what `read` returns for the words (EDTF or null), unless a person gave another one. A
 * date that followed from the earlier words (`before`) is replaced with them.
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
