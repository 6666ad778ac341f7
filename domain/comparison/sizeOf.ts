import type { Change } from './parts/Change'
import { textPairsOf } from './textPairsOf'
import { countChangedWords } from './words/countChangedWords'

/**
 * The size of some changes. `inserted` and `removed` count words (numbers too, signs and typography not). What moved
 * does not count, nor do the note and the reasons of withdrawals. The words before, plus inserted, minus removed, are
 * the words after.
 */
export type Size = { changes: number; inserted: number; removed: number }

/** The size of the changes of one comparison, as a history shows it for each edition. */
export function sizeOf(changes: readonly Change[]): Size {
  const size = { changes: changes.length, inserted: 0, removed: 0 }
  for (const [before, after] of changes.flatMap(textPairsOf)) {
    const { inserted, removed } = countChangedWords(before, after)
    size.inserted += inserted
    size.removed += removed
  }
  return size
}
