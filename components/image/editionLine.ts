import { editionDay } from '@/components/edition/editionDay'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'

/** Which edition it is and of which day; a reconstructed one is called so. */
export function editionLine(pressRoom: PublicPressRoom, edition: PublishedDossier): string {
  const { language } = edition.dossier
  const words = siteWords(language)
  const name =
    edition.stated === null
      ? words.edition(edition.number)
      : words.reconstructedEdition(edition.number)
  return `${name}, ${editionDay(edition, language, pressRoom.timeZone)}`
}
