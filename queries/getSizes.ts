import { LRUCache } from 'lru-cache'
import type { Reader } from '@/database/find'
import { compareContents } from '@/domain/comparison/compareContents'
import { contentOf } from '@/domain/comparison/contentOf'
import { type Size, sizeOf } from '@/domain/comparison/sizeOf'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import { readParts } from '@/domain/edition/readParts'
import type { Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { findParts } from './findParts'
import { resolveDossier } from './resolveDossier'

/** Editions never change, so neither does the size of what one changed: a long history is compared once. */
const known = new LRUCache<string, Size>({ max: 20_000 })

/** How much each edition of a dossier changed, by its number; the first one, which changed nothing, is not there. */
export async function getSizes(
  reader: Reader,
  language: Language,
  slug: string,
): Promise<ReadonlyMap<number, Size>> {
  const resolved = await resolveDossier(reader, language, slug)
  const editions = resolved?.editions ?? []
  const pairs = editions.flatMap((after, index) => {
    const before = editions[index - 1]
    return before ? [{ before, after, key: `${before.digest} ${after.digest}` }] : []
  })
  const unknown = pairs.filter(({ key }) => !known.has(key))
  const contentIn = await loadContents(
    reader,
    unknown.flatMap(({ before, after }) => [before, after]),
  )
  return new Map(
    pairs.map(({ before, after, key }) => {
      const size = known.get(key) ?? sizeBetween(contentIn(before), contentIn(after))
      known.set(key, size)
      return [after.number, size]
    }),
  )
}

function sizeBetween(...[before, after]: Parameters<typeof compareContents>): Size {
  const comparison = compareContents(before, after)
  return sizeOf(comparison.is === 'first' ? [] : comparison.changes)
}

/** The contents of many editions with one search: most of their parts are the same. */
async function loadContents(reader: Reader, editions: readonly Edition[]) {
  const envelopeOf = ({ envelope }: Edition) => readEnvelope(envelope)
  const digests = editions.flatMap((edition) =>
    envelopeOf(edition).parts.map(({ digest }) => digest),
  )
  const parts = readParts(digests.length === 0 ? new Map() : await findParts(reader, digests))
  return (edition: Edition) => contentOf(envelopeOf(edition), parts)
}
