import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { shownYear } from '@/domain/edition/shownYear'
import type { Language } from '@/domain/Language'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listUpdates } from './listUpdates'

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
  const all = (await listUpdates(reader, language)).map((update) => ({
    ...update,
    year: shownYear(
      { stated: update.brief.stated, publishedAt: update.edition.publishedAt },
      timeZone,
    ),
  }))
  const years = [...new Set(all.map(({ year }) => year))].toSorted((one, other) => other - one)
  if (filter.year !== null && !years.includes(filter.year)) return null
  const asked = all.filter(
    ({ year, brief }) =>
      (filter.year ?? year) === year && (filter.class ?? brief.class) === brief.class,
  )
  const pages = Math.max(1, Math.ceil(asked.length / perPage))
  if (filter.page > pages) return null
  const shown = asked.slice((filter.page - 1) * perPage, filter.page * perPage)
  const summaries = await summariseEditions(
    reader,
    shown.map(({ edition }) => edition),
  )
  const sizes = await cachedSizes(
    reader,
    shown.flatMap(({ before, edition }) => (before ? [{ before, after: edition }] : [])),
  )
  return {
    count: asked.length,
    pages,
    years,
    updates: shown.flatMap(({ slug }, index) => {
      const edition = summaries[index]
      return edition ? [{ slug, edition, size: sizes.get(edition.digest) ?? null }] : []
    }),
  }
}
