import type { DatabaseReader } from '@/database/find'
import type { Change } from '@/domain/comparison/parts/Change'
import { compareSomeClaims, type References } from '@/domain/comparison/parts/compareSomeClaims'
import { cachedParts } from '@/queries/part/cachedParts'

/** The parts of claims that may differ between two editions, as the envelopes of both list them. */
export type ClaimsToCompare = { before: References; after: References }

/**
 * The changes of these claims, one list for each pair in the order given, null where a part is
 * damaged. Loads the parts of all pairs with one
 * search.
 */
export async function loadClaimChanges(
  reader: DatabaseReader,
  pairs: readonly ClaimsToCompare[],
): Promise<readonly (readonly Change[] | null)[]> {
  const digests = pairs
    .flatMap(({ before, after }) => [...before.parts, ...after.parts])
    .map(({ digest }) => digest)
  const parts = await cachedParts(reader, digests)
  return pairs.map(({ before, after }) =>
    [...before.parts, ...after.parts].every(({ digest }) => parts.has(digest))
      ? compareSomeClaims(before, after, parts)
      : null,
  )
}
