import type { DatabaseReader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import type { Edition } from '@/payload-types'
import { assembled } from './assembled'
import { cachedParts } from './cachedParts'
import { findEnvelope } from './findEnvelope'

/**
 * Loads the contents of many editions for comparisons, with one search: most of their parts are the same. The content
 * of a damaged edition is null.
 */
export async function loadContents(
  reader: DatabaseReader,
  editions: readonly Edition[],
): Promise<(edition: Edition) => Content | null> {
  const envelopes = new Map(editions.map((edition) => [edition.digest, findEnvelope(edition)]))
  const digests = [...envelopes.values()].flatMap(
    (envelope) => envelope?.parts.map(({ digest }) => digest) ?? [],
  )
  const parts = await cachedParts(reader, digests)
  return (edition) => {
    const envelope = envelopes.get(edition.digest)
    try {
      return envelope ? assembled(edition, () => contentOf(envelope, parts)) : null
    } catch {
      return null
    }
  }
}
