import type { DatabaseReader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import type { Edition } from '@/payload-types'
import { cachedEnvelope } from './cachedEnvelope'
import { cachedParts } from './cachedParts'

/** Loads the contents of many editions for comparisons, with one search: most of their parts are the same. */
export async function loadContents(
  reader: DatabaseReader,
  editions: readonly Edition[],
): Promise<(edition: Edition) => Content> {
  const envelopes = new Map(
    editions.map((edition) => [edition.digest, cachedEnvelope(edition.envelope)]),
  )
  const digests = [...envelopes.values()].flatMap(({ parts }) => parts.map(({ digest }) => digest))
  const parts = await cachedParts(reader, digests)
  return ({ digest, envelope }) =>
    contentOf(envelopes.get(digest) ?? cachedEnvelope(envelope), parts)
}
