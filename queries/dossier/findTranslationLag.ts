import type { DatabaseReader } from '@/database/find'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import {
  nothingWithdrawn,
  type TranslationLag,
  type WithdrawnInOriginal,
} from '@/domain/edition/TranslationLag'
import type { Edition } from '@/payload-types'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listEditions } from '@/queries/edition/listEditions'
import { loadEdition } from '@/queries/edition/loadEdition'
import { findEnvelope } from '@/queries/part/findEnvelope'
import type { ListedDossier } from './listDossiers'

/**
 * How far an edition of a translation is behind the original as that is now. Null for what is no translation, and
 * where nothing of its original is public.
 */
export async function findTranslationLag(
  reader: DatabaseReader,
  shown: PublishedDossier,
): Promise<TranslationLag | null> {
  const { translationOf } = shown.head
  if (translationOf === null) return null
  const editions = await listEditions(reader, translationOf.dossier)
  const current = editions.at(-1)
  if (!current) return null
  const followed = editions.find(({ digest }) => digest === translationOf.edition) ?? null
  const later = editions.filter(({ number }) => followed !== null && number > followed.number)
  return {
    by: 'this',
    edition: followed?.number ?? null,
    current: current.number,
    isChanged: later.some((edition) => cachedBrief(edition).class === 'substantive'),
    withdrawn: await findWithdrawnInOriginal(reader, shown, followed, current),
  }
}

/**
 * The claims of the original that are withdrawn, except those that the translation withdrew too. A translation that was
 * published again names the current edition of the original, whether or not it withdrew the same: its claims that stand
 * are compared by their numbers.
 */
async function findWithdrawnInOriginal(
  reader: DatabaseReader,
  shown: PublishedDossier,
  followed: Edition | null,
  current: Edition,
): Promise<WithdrawnInOriginal> {
  const now = await loadReadable(reader, current)
  if (now === null) return nothingWithdrawn
  if (now.withdrawal) return { isWhole: shown.withdrawal === null, points: [] }
  const then = followed && (await loadReadable(reader, followed))
  const stoodThen = then?.claims.filter(stands).map(({ number }) => number) ?? []
  const points = now.claims
    .filter((claim) => !stands(claim))
    .map(({ number }) => number)
    .filter((point) => {
      const own = shown.claims.find(({ number }) => number === point)
      return own ? stands(own) : stoodThen.includes(point)
    })
  return { isWhole: false, points }
}

/** By slug: how far the translations among these dossiers of one language are behind. */
export async function listTranslationLags(
  reader: DatabaseReader,
  dossiers: readonly ListedDossier[],
): Promise<ReadonlyMap<string, TranslationLag>> {
  const lags = new Map<string, TranslationLag>()
  for (const { slug, edition } of dossiers.filter(({ translationOf }) => translationOf !== null)) {
    const shown = await loadReadable(reader, edition)
    const lag = shown && (await findTranslationLag(reader, shown))
    if (lag) lags.set(slug, lag)
  }
  return lags
}

const stands = ({ standing }: PublishedClaim) => standing.is === 'stands'

/** Null where the edition is damaged. */
const loadReadable = async (
  reader: DatabaseReader,
  edition: Edition,
): Promise<PublishedDossier | null> => (findEnvelope(edition) ? loadEdition(reader, edition) : null)
