import { type DatabaseReader, findOne } from '@/database/find'
import type { DossierIdentity, HeadValue } from '@/domain/edition/PartValue'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { Edition } from '@/payload-types'
import { type ListedDossier, listDossiers } from './listDossiers'

type TranslatedDossier = {
  dossier: DossierIdentity
  head: Pick<HeadValue, 'translationOf'>
}

/** The same dossier in another language; `lag` is null between two translations of one original. */
export type FoundTranslation = ListedDossier & { lag: TranslationLag | null }

/**
 * Finds the original and the other translations of a dossier. Takes all editions of the dossier, the first one first.
 * Returns the current edition of each, and how far the translation is behind the original.
 */
export async function findTranslations(
  reader: DatabaseReader,
  { dossier: { id, language }, head: { translationOf } }: TranslatedDossier,
  editions: readonly Edition[],
): Promise<readonly FoundTranslation[]> {
  const original = translationOf?.dossier ?? id
  const others = await listDossiers(reader, { language: { not_equals: language } })
  const kin = others.filter(
    (other) => other.id === original || other.translationOf?.dossier === original,
  )
  const followedEdition =
    translationOf &&
    (await findOne(reader, 'editions', { digest: { equals: translationOf.edition } }))
  return kin.map((other): FoundTranslation => {
    if (other.id === translationOf?.dossier) {
      const edition = followedEdition?.dossier === other.id ? followedEdition.number : null
      return { ...other, lag: { by: 'this', edition, current: other.edition.number } }
    }
    if (other.translationOf?.dossier !== id) return { ...other, lag: null }
    const followed = other.translationOf.edition
    const edition = editions.find(({ digest }) => digest === followed)?.number ?? null
    return {
      ...other,
      lag: { by: 'other', edition, current: editions.at(-1)?.number ?? 0 },
    }
  })
}
