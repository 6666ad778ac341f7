import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { absoluteAddress, editionAddress } from '@/domain/address/addresses'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'
import { editionDay } from './editionDay'

/**
 * The foot of every printed sheet: edition, day and permanent address, then the digest. The address is that of the
 * edition, or `address` where another page about it is printed, as a comparison.
 */
export function printedFoot(
  pressRoom: PublicPressRoom,
  edition: PublishedDossier,
  address: string = editionAddress(edition.dossier.language, edition.head.slug, edition.number),
): string {
  const { language } = edition.dossier
  const name = siteWords(language).edition(edition.number)
  const day = editionDay(edition, language, pressRoom.timeZone)
  return [
    `${name}, ${day}, ${absoluteAddress(pressRoom.origin, address)}`,
    `SHA-256 ${edition.digest}`,
  ].join('\n')
}
