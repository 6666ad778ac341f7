import { type DatabaseReader, findOne } from '@/database/find'
import { absoluteAddress, editionAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import type { MailedEdition } from '@/domain/mail/MailFacts'
import { env } from '@/env'
import { findEnvelope } from '@/queries/part/findEnvelope'

/** The edition with that digest, if there is one. */
export async function editionFacts(
  reader: DatabaseReader,
  digest: string | null,
): Promise<MailedEdition | null> {
  const edition = digest ? await findOne(reader, 'editions', { digest: { equals: digest } }) : null
  if (edition === null) return null
  const { number, language, slug } = edition
  const address = editionAddress(isLanguage(language) ? language : 'fr', slug, number)
  return {
    number,
    digest: edition.digest,
    address: absoluteAddress(env.siteUrl, address),
    isReconstructed: findEnvelope(edition)?.origin === 'reconstructed',
  }
}
