import { type DatabaseReader, findOne } from '@/database/find'
import { isLanguage, type Language } from '@/domain/Language'

/** Where the edition with this digest stands, under the slug that it was published with. Null where there is none. */
export async function findEditionAddress(
  reader: DatabaseReader,
  digest: string,
): Promise<{ language: Language; slug: string; number: number } | null> {
  const edition = await findOne(reader, 'editions', { digest: { equals: digest } })
  if (!edition || !isLanguage(edition.language)) return null
  return { language: edition.language, slug: edition.slug, number: edition.number }
}
