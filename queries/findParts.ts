import type { Reader } from '@/database/find'
import { findAll } from '@/database/find'

/** The canonical texts of parts by their digests. A digest that is not there is simply missing from the map. */
export async function findParts(
  reader: Reader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await findAll(reader, 'parts', { id: { in: [...new Set(digests)] } })
  return new Map(found.map(({ id, text }) => [id, text]))
}
