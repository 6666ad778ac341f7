import type { DatabaseReader } from '@/database/find'
import type { UpdateSize } from '@/domain/comparison/updateSizeOf'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { listDossiers } from '@/queries/dossier/listDossiers'
import { cachedSizes } from '@/queries/edition/cachedSizes'
import { summariseEditions } from '@/queries/edition/summariseEditions'
import { listUpdates } from '@/queries/update/listUpdates'

/** How many updates the home page lists. */
const latest = 5

export type HomeContent = {
  dossiers: readonly {
    slug: string
    points: number
    withdrawnPoints: number
    isWithdrawn: boolean
    current: EditionSummary
  }[]
  /** `size` is null for the first edition of a dossier. */
  updates: readonly { slug: string; edition: EditionSummary; size: UpdateSize | null }[]
}

/** The published dossiers of a language, the latest published first, and the latest updates of all of them. */
export async function getHome(reader: DatabaseReader, language: Language): Promise<HomeContent> {
  const dossiers = await listDossiers(reader, { language: { equals: language } })
  const updates = (await listUpdates(reader, language)).slice(0, latest)
  const summaries = await summariseEditions(
    reader,
    [...dossiers, ...updates].map(({ edition }) => edition),
  )
  const sizes = await cachedSizes(
    reader,
    updates.flatMap(({ before, edition }) => (before ? [{ before, after: edition }] : [])),
  )
  return {
    dossiers: dossiers.flatMap(({ slug, points, withdrawnPoints, isWithdrawn }, index) => {
      const current = summaries[index]
      return current ? [{ slug, points, withdrawnPoints, isWithdrawn, current }] : []
    }),
    updates: updates.flatMap(({ slug }, index) => {
      const edition = summaries[dossiers.length + index]
      return edition ? [{ slug, edition, size: sizes.get(edition.digest) ?? null }] : []
    }),
  }
}
