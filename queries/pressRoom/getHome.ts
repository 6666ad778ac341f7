import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import { type LagCaution, lagCaution } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import { listTranslationLags } from '@/queries/dossier/findTranslationLag'
import { listDossiers } from '@/queries/dossier/listDossiers'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { pageHome } from '@/queries/lists/pageUpdates'
import { loadUpdates } from '@/queries/update/loadUpdates'

/** How many updates the home page lists, and how many dossiers are on a page. */
const latest = 5
const perPage = 50

export type HomeContent = {
  page: number
  /** How many pages the dossiers fill: at least one. */
  pages: number
  /** Those of this page. */
  dossiers: readonly {
    slug: string
    points: number
    withdrawnPoints: number
    isWithdrawn: boolean
    /** For a translation: that the original was withdrawn, or has changed since. */
    caution: LagCaution | null
    current: EditionSummary
  }[]
  /** Only on the first page. `size` is null for the first edition of a dossier. */
  updates: readonly { slug: string; edition: EditionSummary; size: UpdateSize | null }[]
}

/**
 * One page of the published dossiers of a language, the latest published first, with the latest updates of all of them.
 * Null for a page after the last one.
 */
export async function getHome(
  reader: DatabaseReader,
  language: Language,
  page: number,
): Promise<HomeContent | null> {
  const { current, updates } = await pageHome(reader, language, { page, perPage, latest })
  if (page > current.pages) return null
  const dossiers = await listDossiers(reader, current.docs)
  const summaries = await summariseEditions(
    reader,
    dossiers.map(({ edition }) => edition),
  )
  const lags = await listTranslationLags(reader, dossiers)
  return {
    page,
    pages: current.pages,
    dossiers: dossiers.flatMap(({ slug, points, withdrawnPoints, isWithdrawn }, index) => {
      const current = summaries[index]
      const caution = lagCaution(lags.get(slug) ?? null, null)
      return current ? [{ slug, points, withdrawnPoints, isWithdrawn, caution, current }] : []
    }),
    updates: page === 1 ? await loadUpdates(reader, updates) : [],
  }
}
