import type { DatabaseReader } from '@/database/find'
import type { Change } from '@/domain/comparison/parts/Change'
import type { Edition } from '@/payload-types'
import { listDifferingClaims } from './listDifferingClaims'
import { loadClaimChanges } from './loadClaimChanges'

/**
 * What each edition changed of one claim, by its id: the numbers of the editions that did, oldest first, each with its
 * changes. `editions` are all of the dossier, the first one first.
 */
export async function getClaimHistory(
  reader: DatabaseReader,
  editions: readonly Edition[],
  claim: string,
): Promise<readonly { number: number; changes: readonly Change[] }[]> {
  const pairs = listDifferingClaims(editions, (_, claims) => claims?.has(claim) ?? true).filter(
    ({ claims }) => claims.has(claim),
  )
  const changed = await loadClaimChanges(reader, pairs)
  return pairs.flatMap(({ edition: { number } }, index) => {
    const changes = (changed[index] ?? []).filter(
      (change) => change.claim?.id === claim || change.part.before?.claim?.id === claim,
    )
    return changes.length === 0 ? [] : [{ number, changes }]
  })
}
