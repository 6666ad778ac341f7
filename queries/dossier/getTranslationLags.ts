import type { DatabaseReader } from '@/database/find'
import { currentOutlines } from '@/domain/edition/EditionOutline'
import type { TranslationLag } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import { cachedOutlines } from '@/queries/edition/cachedOutlines'
import { listTranslationLags } from './findTranslationLag'

/** By slug: how far the translations among the dossiers of a language that have these slugs are behind. */
export async function getTranslationLags(
  reader: DatabaseReader,
  language: Language,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, TranslationLag>> {
  const own = (await cachedOutlines(reader)).filter((edition) => edition.language === language)
  return listTranslationLags(
    reader,
    currentOutlines(own).filter(({ slug }) => slugs.includes(slug)),
  )
}
