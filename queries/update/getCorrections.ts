import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { listYears, pageUpdates } from '@/queries/lists/pageUpdates'
import { loadUpdates } from './loadUpdates'

/** How many updates one page lists. */
const perPage = 50

export type Corrections = {
  /** How many updates match the filter, and how many pages they fill: at least one. */
  count: number
  pages: number
  /** The years that have updates, whatever the filter, the latest first. */
  years: readonly number[]
  /** `size` is null for the first edition of a dossier. */
  updates: readonly { slug: string; edition: EditionSummary; size: UpdateSize | null }[]
}

/**
 * One page of the updates of all dossiers of a language, the latest first. Years are those of the zone `timeZone`.
 * Null for a page after the last one and for a year without updates, so that no page is cached for such an address.
 */
export async function getCorrections(
  reader: DatabaseReader,
  language: Language,
  { filter, timeZone }: { filter: CorrectionsFilter; timeZone: string },
): Promise<Corrections | null> {
  const years = await listYears(reader, language, timeZone)
  if (filter.year !== null && !years.includes(filter.year)) return null
  const { docs, pages, count } = await pageUpdates(
    reader,
    language,
    { page: filter.page, perPage },
    { class: filter.class, year: filter.year, timeZone },
  )
  if (filter.page > pages) return null
  return { count, pages, years, updates: await loadUpdates(reader, docs) }
}
