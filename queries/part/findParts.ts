import type { DatabaseReader } from '@/database/find'
import { findAll } from '@/database/find'

/** Databases limit the number of values in one search: SQLite takes 32,766. */
const most = 10_000

/** The canonical texts of parts by their digests. The map has no entry for a digest that does not exist. */
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
