import type { DatabaseReader } from '@/database/find'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import { listNamed } from '@/queries/lists/listCurrent'
import { listTranslationLags } from './findTranslationLag'
import { listDossiers } from './listDossiers'

/** By slug: how far the translations among the dossiers of a language that have these slugs are behind. */
export async function getTranslationLags(
  reader: DatabaseReader,
  language: Language,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, TranslationLag>> {
  const current = await listNamed(reader, language, slugs)
  return listTranslationLags(reader, await listDossiers(reader, current))
}
