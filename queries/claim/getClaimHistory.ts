import type { DatabaseReader } from '@/database/find'
import type { Change } from '@/domain/comparison/parts/Change'
import type { Edition } from '@/payload-types'
import { listDifferingClaims } from './listDifferingClaims'
import { loadClaimChanges } from './loadClaimChanges'

/**
 * Which editions changed one claim, and how. `editions` are all editions of the dossier, the first one first; the
 * claim is named by its id. Returns the numbers of the editions that changed it, oldest first, each with its changes.
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
