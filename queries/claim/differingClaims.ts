import { LRUCache } from 'lru-cache'
import { claimsThatDiffer } from '@/domain/comparison/parts/claimsThatDiffer'
import { partsOfClaims } from '@/domain/comparison/parts/compareSomeClaims'
import { readEnvelope } from '@/domain/edition/readEnvelope'
import type { Edition } from '@/payload-types'
import type { ClaimsToCompare } from './loadClaimChanges'

/** An edition with the claims in which it differs, by digest, from the one before it; their ids, and their parts. */
export type Differing = ClaimsToCompare & { edition: Edition; claims: ReadonlySet<string> }

/** Ids of claims by the digest of the edition that differs in them: an edition never changes, nor the one before it. */
const known = new LRUCache<string, ReadonlySet<string>>({ max: 20_000 })

/**
 * Each wanted edition but the first one of a history, and where it differs; `isWanted` is told the claims in which it
 * does, where they are known, null otherwise.
 */
export function differingClaims(
  editions: readonly Edition[],
  isWanted: (edition: Edition, claims: ReadonlySet<string> | null) => boolean,
): readonly Differing[] {
  return editions.slice(1).flatMap((edition, index) => {
    const previous = editions[index]
    if (!previous || !isWanted(edition, known.get(edition.digest) ?? null)) return []
    const [old, now] = [readEnvelope(previous.envelope), readEnvelope(edition.envelope)]
    const claims = claimsThatDiffer(old, now)
    known.set(edition.digest, claims)
    return [
      { edition, claims, before: partsOfClaims(old, claims), after: partsOfClaims(now, claims) },
    ]
  })
}
