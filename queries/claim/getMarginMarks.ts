import type { DatabaseReader } from '@/database/find'
import type { MarginMarks } from '@/domain/history/MarginMark'
import { marginMarksOf } from '@/domain/history/marginMarksOf'
import { type Touch, touchesOf } from '@/domain/history/touchesOf'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listDifferingClaims } from './listDifferingClaims'
import { loadClaimChanges } from './loadClaimChanges'

/** What each edition changed, by its digest: the editions of a long history are compared once. */
const cached = processCache<readonly Touch[]>('touches of editions', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/**
 * Returns the margin marks of the last of these editions of one dossier. `editions` are all editions up to it, the
 * first one first. For editions not in the cache, it reads the envelopes, and only the parts of claims whose digests
 * differ.
 */
export async function getMarginMarks(
  reader: DatabaseReader,
  editions: readonly Edition[],
): Promise<MarginMarks> {
  const cache = cached.current()
  const pairs = listDifferingClaims(editions, ({ digest }) => !cache.has(digest))
  const changes = await loadClaimChanges(reader, pairs)
  const met = new Map(
    pairs.flatMap(({ edition }, index) => {
      const changed = changes[index]
      return changed ? [[edition.digest, touchesOf(changed)] as const] : []
    }),
  )
  for (const [digest, touches] of met) cache.set(digest, touches)
  return marginMarksOf(
    editions.map((edition) => ({
      number: edition.number,
      class: cachedBrief(edition).class,
      touches: met.get(edition.digest) ?? cache.get(edition.digest) ?? [],
    })),
  )
}
