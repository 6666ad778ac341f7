import type { DatabaseReader } from '@/database/find'
import { type DataDossier, dataDossier } from '@/domain/data/dataDossier'
import type { Language } from '@/domain/Language'
import { resolveDossier } from '@/queries/dossier/resolveDossier'
import { loadContent } from '@/queries/part/loadContent'

/** The current content of the dossier that has, or had, this slug. Null where no dossier has or had it. */
export async function getDataDossier(
  reader: DatabaseReader,
  language: Language,
  slug: string,
): Promise<DataDossier | null> {
  const resolved = await resolveDossier(reader, language, slug)
  if (!resolved) return null
  const { edition, content } = await loadContent(reader, resolved.current)
  return dataDossier(edition, content)
}
