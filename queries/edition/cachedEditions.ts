import { type DatabaseReader, findAll } from '@/database/find'
import { payloadCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'

/** By id, so that a long history is read once. */
const cached = payloadCache<Edition>('editions', {
  bound: { characters: 32 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/** Stored editions by their ids, in the order of the ids. Leaves out an id that does not exist. */
export async function cachedEditions(
  reader: DatabaseReader,
  ids: readonly string[],
): Promise<readonly Edition[]> {
  const cache = cached.of(reader.payload)
  const unknown = ids.filter((id) => !cache.has(id))
  const read = unknown.length ? await findAll(reader, 'editions', { id: { in: unknown } }) : []
  const editions = new Map(read.map((edition) => [edition.id, edition]))
  for (const edition of read)
    cache.set(edition.id, edition, { size: edition.text.length + edition.envelope.length })
  return ids.flatMap((id) => editions.get(id) ?? cache.get(id) ?? [])
}
