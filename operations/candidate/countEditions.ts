import type { DatabaseReader } from '@/database/find'
import type { Edition } from '@/payload-types'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listEditions } from '@/queries/edition/listEditions'

/** How many editions a dossier has, and how many of them were published here. */
type EditionCounts = { all: number; published: number }

/** The counts of a dossier, which is read from the record. */
export const countEditions = async (
  reader: DatabaseReader,
  dossier: string,
): Promise<EditionCounts> => countsOf(await listEditions(reader, dossier))

/** The counts of a dossier of which these are all editions. */
export function countsOf(editions: readonly Edition[]): EditionCounts {
  const published = editions.filter((edition) => cachedBrief(edition).origin === 'published')
  return { all: editions.length, published: published.length }
}
