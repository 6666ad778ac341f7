import type { Change } from './parts/Change'
import { runsOf } from './runsOf'
import { countWords } from './words/tokensOf'

/**
 * The size of some changes. `inserted` and `removed` count words (numbers too, signs not). The note does not count.
 */
export type Size = { changes: number; inserted: number; removed: number }

/** The size of the changes of one comparison, as a history shows it for each edition. */
export function sizeOf(changes: readonly Change[]): Size {
  const count = (is: 'inserted' | 'removed') =>
    changes
      .flatMap(runsOf)
      .reduce((sum, run) => sum + (run.is === is ? countWords(run.text) : 0), 0)
  return { changes: changes.length, inserted: count('inserted'), removed: count('removed') }
}
