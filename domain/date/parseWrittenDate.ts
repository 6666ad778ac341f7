import type { Language } from '@/domain/Language'
import { isEdtf } from './isEdtf'
import { type DateParts, matchDate } from './matchDate'
import type { WrittenDate } from './WrittenDate'

/**
 * Parses the date in the words, with their precision ("mai 2014" is `2014-05`). `edtf` is null if they contain no
 * date, or one that does not exist in the calendar. The words are unchanged.
 */
export function parseWrittenDate(words: string, language: Language): WrittenDate {
  const parts = matchDate(words, language)
  if (parts === null) return { words, edtf: null }
  const edtf = edtfOf(parts)
  return { words, edtf: isEdtf(edtf) ? edtf : null }
}

function edtfOf({ year, month, day }: DateParts): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
