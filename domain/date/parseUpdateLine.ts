import { foldText } from '@/domain/foldText'
import type { Language } from '@/domain/Language'
import { dateWords } from './dateWords'
import { parseWrittenDate } from './parseWrittenDate'
import type { WrittenDate } from './WrittenDate'

/**
 * An update line such as "Mise à jour mai 2014": its words stay whole, its date is what follows the dossier's
 * label for it. `edtf` is null where no date follows.
 */
export function parseUpdateLine(words: string, label: string, language: Language): WrittenDate {
  const isLabelled = foldText(words).startsWith(foldText(label))
  const rest = isLabelled ? words.slice(label.length) : words
  return { words, edtf: parseWrittenDate(dateWords(rest), language).edtf }
}
