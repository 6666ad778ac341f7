import pLimit from 'p-limit'
import type { Comparison } from '@/domain/comparison/Comparison'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { processWide } from '@/memory/processWide'
import { inThread } from './inThread'

/** In characters of JSON that differ: less is compared in less time than a thread needs to start. */
const small = 100_000

const inTurn = processWide('comparisons', () => pLimit(1))

/** `compareContents`, in a thread of its own where much differs: readers are served meanwhile. One at a time. */
export async function compareAside(before: Content | null, after: Content): Promise<Comparison> {
  if (before === null || differing(before, after) + differing(after, before) <= small)
    return compareContents(before, after)
  const comparison = await inTurn(() => inThread('comparison', { before, after }))
  if (comparison === 'too-long') throw new Error('A comparison took too long')
  return comparison
}

function differing(one: Content, other: Content): number {
  const same = new Set(other.map(({ digest }) => digest))
  return one
    .filter(({ digest }) => !same.has(digest))
    .reduce((sum, piece) => sum + JSON.stringify(piece).length, 0)
}
