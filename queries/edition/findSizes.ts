import { LRUCache } from 'lru-cache'
import type { Reader } from '@/database/find'
import { compareContents } from '@/domain/comparison/compareContents'
import { type Size, sizeOf } from '@/domain/comparison/sizeOf'
import type { Edition } from '@/payload-types'
import { loadContents } from '@/queries/part/loadContents'

/** Editions never change, so neither does the size of what one changed: a long history is compared once. */
const known = new LRUCache<string, Size>({ max: 20_000 })

/** How much each edition changed from the one before it, by the digest of the later one. */
export async function findSizes(
  reader: Reader,
  pairs: readonly { before: Edition; after: Edition }[],
): Promise<ReadonlyMap<string, Size>> {
  const unknown = pairs.filter(({ after }) => !known.has(after.digest))
  const contentIn = await loadContents(
    reader,
    unknown.flatMap(({ before, after }) => [before, after]),
  )
  return new Map(
    pairs.map(({ before, after }) => {
      const size = known.get(after.digest) ?? sizeBetween(contentIn(before), contentIn(after))
      known.set(after.digest, size)
      return [after.digest, size]
    }),
  )
}

function sizeBetween(...[before, after]: Parameters<typeof compareContents>): Size {
  const comparison = compareContents(before, after)
  return sizeOf(comparison.is === 'first' ? [] : comparison.changes)
}
