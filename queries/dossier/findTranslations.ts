import { type DatabaseReader, findOne } from '@/database/find'
import type { EditionOutline } from '@/domain/edition/EditionOutline'
import type { DossierIdentity, HeadValue } from '@/domain/edition/PartValue'
import {
  nothingWithdrawn,
  type TranslationLag,
  type WithdrawnInOriginal,
} from '@/domain/edition/TranslationLag'
import type { Edition } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { loadEdition } from '@/queries/edition/loadEdition'
import { findEnvelope } from '@/queries/part/findEnvelope'
import { findPointsWithdrawnSince } from './findPointsWithdrawnSince'
import { findWithdrawnSince } from './findWithdrawnSince'
import { type ListedDossier, listDossiers } from './listDossiers'

type TranslatedDossier = {
  dossier: DossierIdentity
  head: Pick<HeadValue, 'translationOf'>
}

/** The same dossier in another language; `lag` is null between two translations of one original. */
export type FoundTranslation = ListedDossier & { lag: TranslationLag | null }

/**
 * Finds the original and the other translations of a dossier. `editions` are all editions of the dossier, the first one
 * first, `all` the current ones of all dossiers.
 * Returns the current edition of each, and how far the translation is behind the original.
 */
export async function findTranslations(
  reader: DatabaseReader,
  { dossier: { id, language }, head: { translationOf } }: TranslatedDossier,
  { editions, all }: { editions: readonly Edition[]; all: readonly EditionOutline[] },
): Promise<readonly FoundTranslation[]> {
  const original = translationOf?.dossier ?? id
  const kin = await listDossiers(
    reader,
    all.filter(
      (other) =>
        other.language !== language &&
        (other.dossier === original || other.translationOf?.dossier === original),
    ),
  )
  const followedEdition =
    translationOf &&
    (await findOne(reader, 'editions', { digest: { equals: translationOf.edition } }))
  const followed = followedEdition?.dossier === original ? followedEdition : null
  const withdrawn = followed ? await findWithdrawnInOriginal(reader, followed) : nothingWithdrawn
  return kin.map((other): FoundTranslation => {
    if (other.id === translationOf?.dossier) {
      const edition = followed?.number ?? null
      return { ...other, lag: { by: 'this', edition, current: other.edition.number, withdrawn } }
    }
    if (other.translationOf?.dossier !== id) return { ...other, lag: null }
    const named = other.translationOf.edition
    const edition = editions.find(({ digest }) => digest === named)?.number ?? null
    const current = editions.at(-1)?.number ?? 0
    return { ...other, lag: { by: 'other', edition, current, withdrawn: nothingWithdrawn } }
  })
}

async function findWithdrawnInOriginal(
  reader: DatabaseReader,
  followed: Edition,
): Promise<WithdrawnInOriginal> {
  const current = await findCurrentEdition(reader, followed.dossier)
  if (!current || !findEnvelope(followed)) return nothingWithdrawn
  const translated = await loadEdition(reader, followed)
  if (await findWithdrawnSince(reader, translated, null, current))
    return { isWhole: translated.withdrawal === null, points: [] }
  const points = await findPointsWithdrawnSince(reader, translated, current)
  return { isWhole: false, points: points.map(({ number }) => number) }
}
