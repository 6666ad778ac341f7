import { type DateFields, fillWrittenDate } from '@/collections/hooks/fillWrittenDate'
import { edtfOfWords } from '@/domain/date/edtfOfWords'
import { parseUpdateLine } from '@/domain/date/parseUpdateLine'
import { visibleText } from '@/domain/fieldText/visibleText'
import type { Language } from '@/domain/Language'

/**
 * The words of a date in a form that would be saved without a standard date, as they are no date that can be parsed;
 * null where there is nothing to question. `before` is what the form was opened with. An update line is a label and a
 * date: `line` has the label and the language of its dossier, null for any other date.
 */
export function questionedWords(
  date: DateFields,
  before: DateFields,
  line: { label: string; language: Language } | null,
): string | null {
  const read = line
    ? (words: string) => parseUpdateLine(words, line.label, line.language).edtf
    : edtfOfWords
  return fillWrittenDate(date, read, before).edtf ? null : visibleText(date.words)
}
