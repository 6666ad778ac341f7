import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Reader } from '@/database/find'
import type { Part } from '@/domain/edition/Edition'
import { readParts } from '@/domain/edition/readParts'
import { findParts } from './findParts'

/** How much text the parts may have together that are kept in memory, in characters. */
const maxSize = 16 * 1024 * 1024

/**
 * A part never changes, and its digest says which it is: an edition that changes one word is read anew in that part
 * alone. A redaction, when there is one, has to have every instance forget it.
 */
const known = new WeakMap<Payload, LRUCache<string, Part>>()

/**
 * Parts by their digests, each checked against it when it is first read. A digest that is not there is simply missing
 * from the map. Throws when a part was changed.
 */
export async function loadParts(
  reader: Reader,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Part>> {
  const kept = known.get(reader.payload) ?? new LRUCache<string, Part>({ maxSize })
  known.set(reader.payload, kept)
  const parts = new Map<string, Part>()
  const unknown: string[] = []
  for (const digest of digests) {
    const part = kept.get(digest)
    if (part) parts.set(digest, part)
    else unknown.push(digest)
  }
  const texts = unknown.length === 0 ? new Map<string, string>() : await findParts(reader, unknown)
  for (const [digest, part] of readParts(texts)) {
    parts.set(digest, part)
    kept.set(digest, part, { size: texts.get(digest)?.length ?? 1 })
  }
  return parts
}
