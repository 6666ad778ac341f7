import type { DatabaseReader } from '@/database/find'
import { select } from '@/database/find'
import type { Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { listEditions } from '@/queries/edition/listEditions'

/**
 * All editions of the dossier that has, or had, this slug; the last one is current. Null where no dossier has or had
 * it.
 */
export async function resolveDossier(
  reader: DatabaseReader,
  language: Language,
  slug: string,
): Promise<{ editions: readonly Edition[]; current: Edition } | null> {
  const where = { language: { equals: language }, slug: { equals: slug } }
  const [found] = await select(reader, 'editions', ['dossier'], { where, limit: 1 })
  const dossier = found?.dossier
  const editions = dossier ? await listEditions(reader, dossier) : []
  const current = editions.at(-1)
  return current ? { editions, current } : null
}
