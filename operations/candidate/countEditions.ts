import type { DatabaseReader } from '@/database/find'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listEditions } from '@/queries/edition/listEditions'

/** How many editions a dossier has, and how many of them were published here. */
export async function countEditions(
  reader: DatabaseReader,
  dossier: string,
): Promise<{ all: number; published: number }> {
  const editions = await listEditions(reader, dossier)
  const published = editions.filter((edition) => cachedBrief(edition).origin === 'published')
  return { all: editions.length, published: published.length }
}
