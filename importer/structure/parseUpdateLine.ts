import { dateWords } from '@/domain/date/dateWords'
import { matchDate } from '@/domain/date/matchDate'
import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { Language } from '@/domain/Language'
import { cut, type SourceSpan, trimmed } from '../source/SourceSpan'
import { foldLineStart } from './foldLineStart'
import type { UpdateLine } from './Mark'
import type { MarkPatterns } from './markPatterns'

/**
 * The update line that this line is, or null. Words like "Mise à jour" need a date after them, since a
 * sentence may begin with them too; the document's last block may be one without the other.
 */
export function parseUpdateLine(
  line: SourceSpan,
  { language, patterns, last }: { language: Language; patterns: MarkPatterns; last: boolean },
): UpdateLine | null {
  const whole = trimmed(line)
  const { folded, offsets } = foldLineStart(whole.text)
  const label = patterns.update.exec(folded)?.indices?.groups?.label
  const labelEnd = label === undefined ? 0 : (offsets[label[1]] ?? 0)
  const words = dateWords(cut(whole, labelEnd).text)
  const isDate = matchDate(words, language) !== null
  if (!isDate && !(last && label !== undefined)) return null
  if (label === undefined && !last) return null
  return {
    line: whole,
    label: label === undefined ? null : whole.text.slice(0, labelEnd),
    date: { words: whole.text, edtf: parseWrittenDate(words, language).edtf },
  }
}
