import { claimsThatDiffer } from '@/domain/comparison/parts/claimsThatDiffer'
import { partsOfClaims } from '@/domain/comparison/parts/compareSomeClaims'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { findEnvelope } from '@/queries/part/findEnvelope'
import type { ClaimsToCompare } from './loadClaimChanges'

/** An edition, the ids of the claims whose digests differ from the edition before, and the parts of these claims. */
export type Differing = ClaimsToCompare & { edition: Edition; claims: ReadonlySet<string> }

/** Ids of the claims that differ from the edition before, by the digest of the later edition. */
const cached = processCache<ReadonlySet<string>>('claims that differ', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/**
 * Lists the wanted editions of a history except its first, each with the claims that differ from the edition before;
 * leaves out those where one of the two is damaged.
 * `isWanted` gets the ids of these claims where the cache has them, otherwise null.
 */
export function listDifferingClaims(
  editions: readonly Edition[],
  isWanted: (edition: Edition, claims: ReadonlySet<string> | null) => boolean,
): readonly Differing[] {
  const cache = cached.current()
  return editions.slice(1).flatMap((edition, index) => {
    const previous = editions[index]
    if (!previous || !isWanted(edition, cache.get(edition.digest) ?? null)) return []
    const [old, now] = [findEnvelope(previous), findEnvelope(edition)]
    if (!old || !now) return []
    const claims = claimsThatDiffer(old, now)
    cache.set(edition.digest, claims)
    return [
      { edition, claims, before: partsOfClaims(old, claims), after: partsOfClaims(now, claims) },
    ]
  })
}
