import type { WrittenDate } from '@/domain/date/WrittenDate'
import { compareWords } from './compareWords'
import type { DateDifference } from './Difference'
import { isTypographic } from './isTypographic'

/** The difference of two written dates, or null when both the words and the EDTF date are equal. */
export function compareDate(
  before: WrittenDate | null,
  after: WrittenDate | null,
): DateDifference | null {
  if (before?.words === after?.words && before?.edtf === after?.edtf) return null
  const isSlight =
    before !== null &&
    after !== null &&
    before.edtf === after.edtf &&
    isTypographic(before.words, after.words)
  return {
    before,
    after,
    runs: compareWords(before?.words ?? '', after?.words ?? ''),
    weight: isSlight ? 'typography' : 'substance',
  }
}
