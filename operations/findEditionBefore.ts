import { findOne, type Reader } from '@/database/find'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/findCurrentEdition'
import { dossierOf } from './dossierOf'

/** What was published before an update: the edition before its own, or the current one while it has none. */
export function findEditionBefore(reader: Reader, update: Update): Promise<Edition | null> {
  const dossier = dossierOf(update)
  if (!update.edition) return findCurrentEdition(reader, dossier)
  const before = { dossier: { equals: dossier }, number: { equals: update.edition - 1 } }
  return findOne(reader, 'editions', before)
}
