import type { DatabaseReader } from '@/database/find'
import { findAll } from '@/database/find'

/** Databases bound the values of one search: SQLite takes 32,766. */
const most = 10_000

/** The canonical texts of parts by their digests. A digest that is not there is simply missing from the map. */
export async function findParts(
  reader: DatabaseReader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(digests)]
  const texts = new Map<string, string>()
  for (let from = 0; from < wanted.length; from += most) {
    const found = await findAll(reader, 'parts', { id: { in: wanted.slice(from, from + most) } })
    for (const { id, text } of found) texts.set(id, text)
  }
  return texts
}
