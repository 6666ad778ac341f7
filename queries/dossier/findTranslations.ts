import type { DatabaseReader } from '@/database/find'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { nothingWithdrawn, type TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { cachedBrief } from '@/queries/edition/cachedBrief'
import { listKin } from '@/queries/lists/listCurrent'
import { findTranslationLag } from './findTranslationLag'
import { type ListedDossier, listDossiers } from './listDossiers'

/** The same dossier in another language; `lag` is null between two translations of one original. */
export type FoundTranslation = ListedDossier & { lag: TranslationLag | null }

/** Lists the original and the other translations of a dossier; `original` is null where it is the original. */
export async function listTranslations(
  reader: DatabaseReader,
  { id, language, original }: { id: string; language: Language; original: string | null },
): Promise<readonly ListedDossier[]> {
  return listDossiers(reader, await listKin(reader, original ?? id, language))
}

/**
 * Finds the original and the other translations of a dossier. `editions` are all editions of the dossier, the first one
 * first.
 * Returns the current edition of each, and how far the translation is behind the original.
 */
export async function findTranslations(
  reader: DatabaseReader,
  dossier: PublishedDossier,
  editions: readonly Edition[],
): Promise<readonly FoundTranslation[]> {
  const { id, language } = dossier.dossier
  const original = dossier.head.translationOf?.dossier ?? null
  const kin = await listTranslations(reader, { id, language, original })
  const lag = await findTranslationLag(reader, dossier)
  return kin.map((other): FoundTranslation => {
    if (other.id === original) return { ...other, lag }
    return { ...other, lag: other.translationOf?.dossier === id ? lagOf(other) : null }
  })

  function lagOf({ translationOf }: ListedDossier): TranslationLag {
    const followed = editions.find(({ digest }) => digest === translationOf?.edition)
    const later = editions.filter(({ number }) => followed && number > followed.number)
    return {
      by: 'other',
      edition: followed?.number ?? null,
      current: editions.at(-1)?.number ?? 0,
      isChanged: later.some((edition) => cachedBrief(edition).class === 'substantive'),
      withdrawn: nothingWithdrawn,
    }
  }
}
