import type { DatabaseReader } from '@/database/find'
import type { Change } from '@/domain/comparison/parts/Change'
import { compareSomeClaims, type References } from '@/domain/comparison/parts/compareSomeClaims'
import { cachedParts } from '@/queries/part/cachedParts'

/** The claims that may have changed between two editions, as the envelopes of both name them. */
export type ClaimsToCompare = { before: References; after: References }

/** What changed under these claims, pair by pair in the order given: one search for the parts of all of them. */
export async function loadClaimChanges(
  reader: DatabaseReader,
  pairs: readonly ClaimsToCompare[],
): Promise<readonly (readonly Change[])[]> {
  const digests = pairs
    .flatMap(({ before, after }) => [...before.parts, ...after.parts])
    .map(({ digest }) => digest)
  const parts = await cachedParts(reader, digests)
  return pairs.map(({ before, after }) => compareSomeClaims(before, after, parts))
}
