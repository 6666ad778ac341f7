import { alignTokens } from './alignTokens'
import { bagOfTokens, sharedWords } from './bagOfWords'
import { foldTypography } from './foldTypography'
import { hasWord, tokensOf } from './tokensOf'

/**
 * The tokens of a stretch on each side. `same`: as many on both, and each pair differs in typography only. Otherwise
 * one side is empty.
 */
export type WordRun = {
  is: 'same' | 'inserted' | 'removed'
  before: readonly string[]
  after: readonly string[]
}

/** At least this share of the shorter text's words must be unchanged, or the text counts as replaced. */
const leastKept = 0.25

/**
 * Aligns the words and signs of two texts, in order. Typography and Unicode form do not count. If hardly any words are
 * unchanged, the result is one removal and one insertion, not scattered single words.
 */
export function alignWords(before: string, after: string): readonly WordRun[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const [oldKeys, nowKeys] = [old.map(foldTypography), now.map(foldTypography)]
  const [oldBag, nowBag] = [bagOfTokens(oldKeys), bagOfTokens(nowKeys)]
  const least = Math.min(oldBag.size, nowBag.size) * leastKept
  // The shared words are an upper bound for the unchanged ones, and quick to count.
  if (sharedWords(oldBag, nowBag) >= least) {
    const runs = runsBetween(old, now, oldKeys, nowKeys)
    if (wordsKept(runs) >= least) return runs
  }
  return [
    { is: 'removed', before: old, after: [] },
    { is: 'inserted', before: [], after: now },
  ]
}

function runsBetween(
  before: readonly string[],
  after: readonly string[],
  oldKeys: readonly string[],
  nowKeys: readonly string[],
): readonly WordRun[] {
  let [old, now] = [0, 0]
  return alignTokens(oldKeys, nowKeys).map(({ is, tokens }) => {
    const [oldEnd, nowEnd] = [
      is === 'inserted' ? old : old + tokens.length,
      is === 'removed' ? now : now + tokens.length,
    ]
    const run = { is, before: before.slice(old, oldEnd), after: after.slice(now, nowEnd) }
    ;[old, now] = [oldEnd, nowEnd]
    return run
  })
}

const wordsKept = (runs: readonly WordRun[]) =>
  runs.reduce((sum, run) => sum + (run.is === 'same' ? run.before.filter(hasWord).length : 0), 0)
