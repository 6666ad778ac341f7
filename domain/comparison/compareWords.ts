import { alignTokens } from './alignTokens'
import type { TextRun } from './TextRun'
import { tidyRuns } from './tidyRuns'
import { countWords, tokensOf } from './tokensOf'

/** Of the shorter text's words at least this share must stay, or the text is shown as replaced. */
const leastKept = 0.25

/**
 * Two texts compared word by word. Runs are never empty and alternate; a removed one stands before the inserted one
 * that replaces it. A text of which hardly a word stays is one removal and one insertion, not scattered leftovers.
 */
export function compareWords(before: string, after: string): readonly TextRun[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const runs = tidyRuns(alignTokens(old, now))
  const shorter = Math.min(countWords(before), countWords(after))
  const kept = runs.reduce((sum, { text, is }) => sum + (is === 'same' ? countWords(text) : 0), 0)
  if (kept >= shorter * leastKept) return runs
  return [
    { text: before, is: 'removed' },
    { text: after, is: 'inserted' },
  ]
}
