import type { Reader } from '@/database/find'
import type { Content } from '@/domain/comparison/parts/Content'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Edition } from '@/payload-types'
import { loadParts } from './loadParts'

/** The contents of many editions, to be compared, with one search: most of their parts are the same. */
export async function loadContents(
  reader: Reader,
  editions: readonly Edition[],
): Promise<(edition: Edition) => Content> {
  const envelopes = new Map(
    editions.map((edition) => [edition.digest, readEnvelope(edition.envelope)]),
  )
  const digests = [...envelopes.values()].flatMap(({ parts }) => parts.map(({ digest }) => digest))
  const parts = await loadParts(reader, digests)
  return ({ digest, envelope }) => contentOf(envelopes.get(digest) ?? readEnvelope(envelope), parts)
}
