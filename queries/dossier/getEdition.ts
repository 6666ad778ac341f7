import type { DatabaseReader } from '@/database/find'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { loadEdition } from '@/queries/edition/loadEdition'
import { resolveDossier } from './resolveDossier'

/** One edition as it was published, and the current slug of its dossier. Null for what was never published. */
export async function getEdition(
  reader: DatabaseReader,
  { language, slug, number }: { language: Language; slug: string; number: number },
): Promise<{ slug: string; edition: PublishedDossier } | null> {
  const resolved = await resolveDossier(reader, language, slug)
  const found = resolved?.editions.find((edition) => edition.number === number)
  if (!resolved || !found) return null
  return { slug: resolved.current.slug, edition: await loadEdition(reader, found) }
}
