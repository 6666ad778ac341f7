import type { Reader } from '@/database/find'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { listDossiers } from './listDossiers'
import { listEditions } from './listEditions'
import { summarise } from './summarise'

/** How many updates the home page tells of. */
const latest = 10

export type Home = {
  dossiers: readonly { slug: string; points: number; current: EditionSummary }[]
  updates: readonly { slug: string; edition: EditionSummary }[]
}

/** The published dossiers of a language, the latest published first, and the latest updates of all of them. */
export async function getHome(reader: Reader, language: Language): Promise<Home> {
  const dossiers = await listDossiers(reader, { language: { equals: language } })
  const told = await Promise.all(
    dossiers.map(async ({ id, slug, points }) => {
      const history = await summarise(reader, await listEditions(reader, id))
      const current = history.at(-1)
      return { slug, points, history, current }
    }),
  )
  return {
    dossiers: told.flatMap(({ slug, points, current }) =>
      current ? [{ slug, points, current }] : [],
    ),
    updates: told
      .flatMap(({ slug, history }) => history.map((edition) => ({ slug, edition })))
      .sort((one, other) => (shownDate(one.edition) < shownDate(other.edition) ? 1 : -1))
      .slice(0, latest),
  }
}

/** The date that readers see: a reconstructed edition's own, as EDTF, which sorts as text does. */
const shownDate = ({ stated, publishedAt }: EditionSummary): string => stated?.edtf ?? publishedAt
