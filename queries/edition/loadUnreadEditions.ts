import type { DatabaseReader } from '@/database/find'
import { findById, select } from '@/database/find'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { loadEdition } from './loadEdition'

type Asked = {
  /** Whether the caller has already read the edition with this id. */
  isRead: (id: string) => boolean
  /** Also earlier editions, not only the current one of every dossier. */
  past: boolean
}

/** Yields the published editions of a language that the caller has not read yet, each assembled and checked; leaves out damaged ones. */
export async function* loadUnreadEditions(
  reader: DatabaseReader,
  language: Language,
  { isRead, past }: Asked,
): AsyncGenerator<{ id: string; edition: PublishedDossier }> {
  const where = { language: { equals: language } }
  const all = await select(reader, 'editions', ['dossier', 'number'], { where, sort: '-number' })
  const seen = new Set<string>()
  for (const { id, dossier } of all) {
    const isCurrent = !seen.has(dossier)
    seen.add(dossier)
    if ((!isCurrent && !past) || isRead(id)) continue
    const kept = await findById(reader, 'editions', id)
    const edition = kept && (await loadEdition(reader, kept).catch(orSkip))
    if (edition) yield { id, edition }
  }
}

function orSkip(error: unknown): null {
  if (isDamagedRecord(error)) return null
  throw error
}
