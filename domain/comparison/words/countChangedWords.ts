import { alignWords } from './alignWords'
import { hasWord } from './tokensOf'

/**
 * How many words one text has that the other does not have at that place, as the comparison shows them; numbers count,
 * signs and typography do not. The words before, plus inserted, minus removed, are the words after.
 */
export function countChangedWords(
  before: string,
  after: string,
): { inserted: number; removed: number } {
  const changed = alignWords(before, after).filter(({ is }) => is !== 'same')
  const count = (side: 'before' | 'after') =>
    changed.reduce((sum, run) => sum + run[side].filter(hasWord).length, 0)
  return { inserted: count('after'), removed: count('before') }
}
