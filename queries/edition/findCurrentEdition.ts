import type { DatabaseReader } from '@/database/find'
import { findOne } from '@/database/find'
import type { Edition } from '@/payload-types'

/** The newest edition of a dossier as it is stored, or null before its first publication. */
export function findCurrentEdition(
  reader: DatabaseReader,
  dossier: string,
): Promise<Edition | null> {
  return findOne(reader, 'editions', { dossier: { equals: dossier } }, '-number')
}
