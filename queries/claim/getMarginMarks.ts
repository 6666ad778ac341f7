import { LRUCache } from 'lru-cache'
import type { Reader } from '@/database/find'
import type { MarginMarks } from '@/domain/history/MarginMark'
import { marginMarksOf } from '@/domain/history/marginMarksOf'
import { type Touch, touchesOf } from '@/domain/history/touchesOf'
import type { Edition } from '@/payload-types'
import { briefOf } from '@/queries/edition/briefOf'
import { differingClaims } from './differingClaims'
import { loadClaimChanges } from './loadClaimChanges'

/** Editions never change, so neither does what one touched: a long history is compared once. It holds no words. */
const known = new LRUCache<string, readonly Touch[]>({ max: 20_000 })

/**
 * The marks in the margin of the last of these editions of one dossier; they are all up to it, the first one first.
 * Of editions not met before the envelopes are read, and of the parts only those of claims that differ by digest.
 */
export async function getMarginMarks(
  reader: Reader,
  editions: readonly Edition[],
): Promise<MarginMarks> {
  const pairs = differingClaims(editions, ({ digest }) => !known.has(digest))
  const changes = await loadClaimChanges(reader, pairs)
  const met = new Map(
    pairs.map(({ edition }, index) => [edition.digest, touchesOf(changes[index] ?? [])]),
  )
  for (const [digest, touches] of met) known.set(digest, touches)
  return marginMarksOf(
    editions.map((edition) => ({
      number: edition.number,
      class: briefOf(edition).class,
      touches: met.get(edition.digest) ?? known.get(edition.digest) ?? [],
    })),
  )
}
