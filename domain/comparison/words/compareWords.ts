import { alignTokens } from './alignTokens'
import { bagOfTokens, sharedWords } from './bagOfWords'
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
  if (before === after) return before === '' ? [] : [{ text: before, is: 'same' }]
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const [oldBag, nowBag] = [bagOfTokens(old), bagOfTokens(now)]
  const least = Math.min(oldBag.size, nowBag.size) * leastKept
  // What is in both at all bounds what can stay, and is quickly known.
  if (sharedWords(oldBag, nowBag) >= least) {
    const runs = tidyRuns(alignTokens(old, now))
    if (wordsKept(runs) >= least) return runs
  }
  return [
    { text: before, is: 'removed' },
    { text: after, is: 'inserted' },
  ]
}

const wordsKept = (runs: readonly TextRun[]) =>
  runs.reduce((sum, { text, is }) => sum + (is === 'same' ? countWords(text) : 0), 0)
