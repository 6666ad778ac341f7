import { claimsThatDiffer } from '@/domain/comparison/parts/claimsThatDiffer'
import { partsOfClaims } from '@/domain/comparison/parts/compareSomeClaims'
import { processCache } from '@/memory/processCache'
import type { Edition } from '@/payload-types'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import type { ClaimsToCompare } from './loadClaimChanges'

/** An edition with the claims in which it differs, by digest, from the one before it; their ids, and their parts. */
export type Differing = ClaimsToCompare & { edition: Edition; claims: ReadonlySet<string> }

/** Ids of claims by the digest of the edition that differs in them from the one before it. */
const cached = processCache<ReadonlySet<string>>('claims that differ', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/**
 * Each wanted edition but the first one of a history, and where it differs; `isWanted` is told the claims in which it
 * does, where they are known, null otherwise.
 */
export function listDifferingClaims(
  editions: readonly Edition[],
  isWanted: (edition: Edition, claims: ReadonlySet<string> | null) => boolean,
): readonly Differing[] {
  const cache = cached.current()
  return editions.slice(1).flatMap((edition, index) => {
    const previous = editions[index]
    if (!previous || !isWanted(edition, cache.get(edition.digest) ?? null)) return []
    const [old, now] = [cachedEnvelope(previous.envelope), cachedEnvelope(edition.envelope)]
    const claims = claimsThatDiffer(old, now)
    cache.set(edition.digest, claims)
    return [
      { edition, claims, before: partsOfClaims(old, claims), after: partsOfClaims(now, claims) },
    ]
  })
}
