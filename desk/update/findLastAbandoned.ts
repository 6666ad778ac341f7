import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'

/** An abandoned update whose words can be taken up again. `at` is when it was abandoned, ISO 8601. */
export type LastAbandoned = { id: string; at: string }

/**
 * The last update of a dossier that was abandoned since its current edition, published at `since` (ISO 8601; null
 * before the first edition); null where there is none. Ask only while no update is under way.
 */
export async function findLastAbandoned(
  req: PayloadRequest,
  dossier: string,
  since: string | null,
): Promise<LastAbandoned | null> {
  const abandoned = await findOne(
    req,
    'updates',
    {
      dossier: { equals: dossier },
      state: { equals: 'abandoned' },
      'standing.is': { exists: false },
    },
    '-updatedAt',
  )
  if (!abandoned || (since !== null && abandoned.updatedAt < since)) return null
  return { id: abandoned.id, at: abandoned.updatedAt }
}
