import type { Where } from 'payload'
import type { Reader } from '@/database/find'
import { findAll } from '@/database/find'
import type { Edition } from '@/payload-types'

/**
 * The current edition of every dossier, the latest published first; with `where`, of the dossiers whose id or language
 * it asks for, which no edition changes.
 */
export async function listCurrentEditions(
  reader: Reader,
  where: Where = {},
): Promise<readonly Edition[]> {
  const all = await reader.payload.find({
    collection: 'editions',
    where,
    select: { dossier: true, number: true },
    sort: '-number',
    depth: 0,
    limit: 0,
    pagination: false,
    req: reader,
  })
  const newest = new Map<string, string>()
  for (const { id, dossier } of all.docs) if (!newest.has(dossier)) newest.set(dossier, id)
  return findAll(reader, 'editions', { id: { in: [...newest.values()] } }, '-publishedAt')
}
