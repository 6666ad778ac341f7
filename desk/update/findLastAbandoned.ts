import type { PayloadRequest } from 'payload'
import { select } from '@/database/find'
import { idOf } from '@/database/idOf'

/** An abandoned update whose words can be taken up again. `at` is when it was abandoned, ISO 8601. */
export type LastAbandoned = { id: string; at: string }

/**
 * The last update of a dossier that was abandoned since its current edition, published at `since` (ISO 8601; null
 * before the first edition); null where there is none. Ask only while no update is under way.
 */
export const findLastAbandoned = async (
  req: PayloadRequest,
  dossier: string,
  since: string | null,
): Promise<LastAbandoned | null> => (await listLastAbandoned(req, [dossier]))(dossier, since)

/** `findLastAbandoned` for many dossiers, with one search. */
export async function listLastAbandoned(
  req: PayloadRequest,
  dossiers: readonly string[],
): Promise<(dossier: string, since: string | null) => LastAbandoned | null> {
  const abandoned = await select(req, 'updates', ['dossier', 'updatedAt'], {
    where: {
      dossier: { in: [...dossiers] },
      state: { equals: 'abandoned' },
      'standing.is': { exists: false },
    },
    sort: 'updatedAt',
  })
  const last = new Map(abandoned.map((update) => [idOf(update.dossier), update]))
  return (dossier, since) => {
    const update = last.get(dossier)
    if (!update || (since !== null && update.updatedAt < since)) return null
    return { id: update.id, at: update.updatedAt }
  }
}
