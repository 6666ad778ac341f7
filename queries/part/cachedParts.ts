import type { DatabaseReader } from '@/database/find'
import type { Part } from '@/domain/edition/Edition'
import { parseParts } from '@/domain/edition/parseParts'
import { payloadCache } from '@/memory/processCache'
import { findParts } from './findParts'

/** By digest: an edition that changes one word is read anew in that part alone. */
const cached = payloadCache<Part>('parts', {
  bound: { characters: 16 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/**
 * Parts by their digests, each checked against it when it is first read. A digest that is not there is simply missing
 * from the map. Throws when a part was changed.
 */
export async function cachedParts(
  reader: DatabaseReader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Part>> {
  const cache = cached.of(reader.payload)
  const parts = new Map<string, Part>()
  const unknown: string[] = []
  for (const digest of digests) {
    const part = cache.get(digest)
    if (part) parts.set(digest, part)
    else unknown.push(digest)
  }
  const texts = unknown.length === 0 ? new Map<string, string>() : await findParts(reader, unknown)
  for (const [digest, part] of parseParts(texts)) {
    parts.set(digest, part)
    cache.set(digest, part, { size: texts.get(digest)?.length ?? 1 })
  }
  return parts
}
