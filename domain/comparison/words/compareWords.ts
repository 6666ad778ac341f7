import type { TokenRun } from './alignTokens'
import { alignWords, type WordRun } from './alignWords'
import type { TextRun } from './TextRun'
import { tidyRuns } from './tidyRuns'

/**
 * Compares two texts word by word, with their exact characters: a word in other typography is removed and inserted.
 * Runs are never empty and alternate; a removed run comes before the inserted one that replaces it.
 */
export function compareWords(before: string, after: string): readonly TextRun[] {
  if (before === after) return before === '' ? [] : [{ text: before, is: 'same' }]
  return tidyRuns(alignWords(before, after).flatMap(exactRuns))
}

function exactRuns({ is, before, after }: WordRun): readonly TokenRun[] {
  if (is !== 'same') return [{ is, tokens: is === 'removed' ? before : after }]
  return before.flatMap((token, place): readonly TokenRun[] => {
    const now = after[place] ?? ''
    if (token === now) return [{ is: 'same', tokens: [token] }]
    return [
      { is: 'removed', tokens: [token] },
      { is: 'inserted', tokens: [now] },
    ]
  })
}
