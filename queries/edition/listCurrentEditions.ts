import type { Where } from 'payload'
import type { DatabaseReader } from '@/database/find'
import { select } from '@/database/find'
import type { Edition } from '@/payload-types'
import { cachedEditions } from './cachedEditions'

/**
 * The current edition of every dossier, the latest published first. `where` selects dossiers by id or language, which
 * are the same in all editions of a dossier.
 */
export async function listCurrentEditions(
  reader: DatabaseReader,
  where: Where = {},
): Promise<readonly Edition[]> {
  const told = ['dossier', 'number', 'publishedAt'] as const
  const all = await select(reader, 'editions', told, { where, sort: '-number' })
  const newest = new Map<string, (typeof all)[number]>()
  for (const edition of all) if (!newest.has(edition.dossier)) newest.set(edition.dossier, edition)
  const latestFirst = [...newest.values()].sort((one, other) =>
    other.publishedAt.localeCompare(one.publishedAt),
  )
  return cachedEditions(
    reader,
    latestFirst.map(({ id }) => id),
  )
}
