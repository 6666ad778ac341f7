import type { DatabaseReader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { type UpdateSize, updateSizeOf } from '@/domain/comparison/updateSizeOf'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { loadContents } from '@/queries/part/loadContents'
import { compareAside } from '@/workers/compareAside'

/** By the digest of the later edition: the editions of a long history are compared once. */
const cached = processCache<UpdateSize>('sizes of changes', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/**
 * The size of the change from the edition before to each edition, by the digest of the later one; none where one of
 * the two is damaged.
 */
export async function cachedSizes(
  reader: DatabaseReader,
  pairs: readonly { before: Edition; after: Edition }[],
): Promise<ReadonlyMap<string, UpdateSize>> {
  const cache = cached.current()
  const unknown = pairs.filter(({ after }) => !cache.has(after.digest))
  const contentIn = await loadContents(
    reader,
    unknown.flatMap(({ before, after }) => [before, after]),
  )
  const sizes = new Map<string, UpdateSize>()
  for (const { before, after } of pairs) {
    const size = cache.get(after.digest) ?? (await sizeBetween(contentIn(before), contentIn(after)))
    if (!size) continue
    cache.set(after.digest, size)
    sizes.set(after.digest, size)
  }
  return sizes
}

async function sizeBetween(
  before: Content | null,
  after: Content | null,
): Promise<UpdateSize | null> {
  if (!before || !after) return null
  const comparison = await compareAside(before, after)
  return updateSizeOf(comparison.is === 'first' ? [] : comparison.changes)
}
