import type { DatabaseReader } from '@/database/find'
import { select } from '@/database/find'
import type { Edition } from '@/payload-types'
import { cachedEditions } from './cachedEditions'

/** All editions of a dossier as they are stored, the first one first. */
export async function listEditions(
  reader: DatabaseReader,
  dossier: string,
): Promise<readonly Edition[]> {
  const where = { dossier: { equals: dossier } }
  const listed = await select(reader, 'editions', ['number'], { where, sort: 'number' })
  return cachedEditions(
    reader,
    listed.map(({ id }) => id),
  )
}
