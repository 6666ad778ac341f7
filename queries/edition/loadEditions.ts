import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { findAll, type Reader } from '@/database/find'
import type { Edition } from '@/payload-types'

/** How much text the editions may have together that are kept in memory, in characters. */
const maxSize = 32 * 1024 * 1024

/** An edition never changes, and holds no words that may have to be removed: a long history is read once. */
const known = new WeakMap<Payload, LRUCache<string, Edition>>()

/** Editions as they are kept, by their ids, in that order. An id that is not there is left out. */
export async function loadEditions(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Edition[]> {
  const kept = known.get(reader.payload) ?? new LRUCache<string, Edition>({ maxSize })
  known.set(reader.payload, kept)
  const unknown = ids.filter((id) => !kept.has(id))
  const read = unknown.length ? await findAll(reader, 'editions', { id: { in: unknown } }) : []
  const editions = new Map(read.map((edition) => [edition.id, edition]))
  for (const edition of read)
    kept.set(edition.id, edition, { size: edition.text.length + edition.envelope.length })
  return ids.flatMap((id) => editions.get(id) ?? kept.get(id) ?? [])
}
