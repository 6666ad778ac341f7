import { alignTokens } from './alignTokens'
import { bagOfTokens, sharedWords } from './bagOfWords'
import type { TextRun } from './TextRun'
import { tidyRuns } from './tidyRuns'
import { countWords, tokensOf } from './tokensOf'

/** At least this share of the shorter text's words must be unchanged, or the text is shown as replaced. */
const leastKept = 0.25

/**
 * Compares two texts word by word. Runs are never empty and alternate; a removed run comes before the inserted one
 * that replaces it. If hardly any words are unchanged, the result is one removal and one insertion, not scattered
 * single words.
 */
export function compareWords(before: string, after: string): readonly TextRun[] {
  if (before === after) return before === '' ? [] : [{ text: before, is: 'same' }]
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const [oldBag, nowBag] = [bagOfTokens(old), bagOfTokens(now)]
  const least = Math.min(oldBag.size, nowBag.size) * leastKept
  // The shared words are an upper bound for the unchanged ones, and quick to count.
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
