import { compareWords } from './compareWords'
import type { TextDifference } from './Difference'
import { isTypographic } from './isTypographic'

/** The difference of two texts, or null when all their characters are equal. */
export function compareText(before: string | null, after: string | null): TextDifference | null {
  if (before === after) return null
  const isSlight = before !== null && after !== null && isTypographic(before, after)
  return {
    before,
    after,
    runs: compareWords(before ?? '', after ?? ''),
    weight: isSlight ? 'typography' : 'substance',
  }
}
