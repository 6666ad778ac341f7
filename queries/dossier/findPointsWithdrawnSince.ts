import type { DatabaseReader } from '@/database/find'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Edition } from '@/payload-types'
import { loadEdition } from '@/queries/edition/loadEdition'
import { findEnvelope } from '@/queries/part/findEnvelope'

/**
 * The claims that stand in an edition and are withdrawn in the current one, in the order of that edition. None for the
 * current edition itself, and where the current edition is damaged.
 */
export async function findPointsWithdrawnSince(
  reader: DatabaseReader,
  shown: PublishedDossier,
  current: Edition,
): Promise<readonly { number: number; withdrawal: Withdrawal }[]> {
  if (shown.number === current.number || !findEnvelope(current)) return []
  const now = new Map((await loadEdition(reader, current)).claims.map((claim) => [claim.id, claim]))
  return shown.claims.flatMap(({ id, number, standing }) => {
    const later = now.get(id)?.standing
    return standing.is === 'stands' && later?.is === 'withdrawn'
      ? [{ number, withdrawal: later }]
      : []
  })
}
