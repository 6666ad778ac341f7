import type { Reader } from '@/database/find'
import { findAll } from '@/database/find'
import type { Edition } from '@/payload-types'

/** All editions of a dossier as they are kept, the first one first. */
export function listEditions(reader: Reader, dossier: string): Promise<readonly Edition[]> {
  return findAll(reader, 'editions', { dossier: { equals: dossier } }, 'number')
}
