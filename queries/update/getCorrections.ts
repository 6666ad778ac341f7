import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { shownYear } from '@/domain/edition/shownYear'
import type { Language } from '@/domain/Language'
import { pageOf } from '@/domain/pageOf'
import { cachedOutlines } from '@/queries/edition/cachedOutlines'
import { listUpdates } from './listUpdates'
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
  const own = (await cachedOutlines(reader)).filter((edition) => edition.language === language)
  const all = listUpdates(own).map((update) => ({
    ...update,
    year: shownYear(update.edition, timeZone),
  }))
  const years = [...new Set(all.map(({ year }) => year))].toSorted((one, other) => other - one)
  if (filter.year !== null && !years.includes(filter.year)) return null
  const asked = all.filter(
    ({ year, edition }) =>
      (filter.year ?? year) === year && (filter.class ?? edition.class) === edition.class,
  )
  const { docs, pages, count } = pageOf(asked, filter.page, perPage)
  if (filter.page > pages) return null
  return { count, pages, years, updates: await loadUpdates(reader, docs) }
}
