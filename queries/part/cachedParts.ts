import type { DatabaseReader } from '@/database/find'
import type { Part } from '@/domain/edition/Edition'
import { payloadCache } from '@/memory/processCache'
import { findParts } from './findParts'
import { parseOrReport } from './parseOrReport'

/** By digest: when an edition changes one word, only the part with that word is parsed again. */
const cached = payloadCache<Part>('parts', {
  bound: { characters: 16 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/**
 * Parts by their digests. Each part is checked against its digest when it is first read. The map has no entry for a
 * digest that does not exist, nor for a stored part that was changed, which is reported.
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
  for (const [digest, text] of texts) {
    const part = parseOrReport(digest, text)
    if (!part) continue
    parts.set(digest, part)
    cache.set(digest, part, { size: text.length })
  }
  return parts
}
