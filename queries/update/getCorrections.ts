import type { DatabaseReader } from '@/database/find'
import type { Size } from '@/domain/comparison/sizeOf'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { shownYear } from '@/domain/edition/shownYear'
import type { Language } from '@/domain/Language'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listUpdates } from './listUpdates'

/** How many updates stand on one page. */
const perPage = 50

export type Corrections = {
  /** How many there are under the filter, and on how many pages: at least one. */
  count: number
  pages: number
  /** Years of any update, whatever the filter, the latest first. */
  years: readonly number[]
  /** `size` is null for the first edition of a dossier. */
  updates: readonly { slug: string; edition: EditionSummary; size: Size | null }[]
}

/**
 * A page of all updates of all dossiers of a language, the latest first, years by the clock of `timeZone`. Null for a
 * page past the last one and for a year without any update: addresses that name nothing are not kept.
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
