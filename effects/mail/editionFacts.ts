import { type DatabaseReader, findOne } from '@/database/find'
import { absoluteAddress, editionAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import type { MailFacts } from '@/domain/mail/MailFacts'
import { env } from '@/env'

/** The edition that an act published, if any: its number, its digest, and its permanent address. */
export async function editionFacts(
  reader: DatabaseReader,
  digest: string | null,
): Promise<MailFacts['edition']> {
  const edition = digest ? await findOne(reader, 'editions', { digest: { equals: digest } }) : null
  if (edition === null) return null
  const { number, language, slug } = edition
  const address = editionAddress(isLanguage(language) ? language : 'fr', slug, number)
  return { number, digest: edition.digest, address: absoluteAddress(env.siteUrl, address) }
}
