import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { dateWords } from './dateWords'
import { parseWrittenDate } from './parseWrittenDate'
import type { WrittenDate } from './WrittenDate'

/**
 * Parses an update line such as "Mise à jour mai 2014". The words are unchanged; the date is the text after the
 * dossier's label for it. `edtf` is null if no date follows.
 */
export function parseUpdateLine(words: string, label: string, language: Language): WrittenDate {
  const isLabelled = foldText(words).startsWith(foldText(label))
  const rest = isLabelled ? words.slice(label.length) : words
  return { words, edtf: parseWrittenDate(dateWords(rest), language).edtf }
}
