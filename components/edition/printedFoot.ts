import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { absoluteAddress, editionAddress } from '@/domain/address/addresses'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'
import { editionDay } from './editionDay'

/**
 * What stands at the foot of every printed sheet: edition, day and lasting address, then the digest. The address is the
 * edition's own, or that of what is told of it.
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
