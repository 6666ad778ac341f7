import { type DatabaseReader, findOne } from '@/database/find'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { findAbandonedCopy } from '@/operations/workingCopy/findFrozenCopy'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { listEditions } from '@/queries/edition/listEditions'

/**
 * The edition that an update follows: the one before its own; the current one while it has none; for an abandoned
 * update, the one that was current when it was abandoned.
 */
export async function findEditionBefore(
  reader: DatabaseReader,
  update: Update,
): Promise<Edition | null> {
  const dossier = dossierOf(update)
  const abandoned = update.state === 'abandoned' ? await findAbandonedCopy(reader, update.id) : null
  if (abandoned) {
    const editions = await listEditions(reader, dossier)
    return editions.findLast(({ publishedAt }) => publishedAt <= abandoned.at) ?? null
  }
  if (!update.edition) return findCurrentEdition(reader, dossier)
  const before = { dossier: { equals: dossier }, number: { equals: update.edition - 1 } }
  return findOne(reader, 'editions', before)
}
