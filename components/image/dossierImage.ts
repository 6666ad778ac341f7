import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/** The title of a dossier, and whether the dossier is withdrawn. */
export function dossierImage(pressRoom: PublicPressRoom, dossier: PublishedDossier): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  return {
    label: words.dossier,
    caution: dossier.withdrawal === null ? null : words.withdrawnDossier,
    isAlleged: false,
    words: displayText(dossier.head.title, language),
    lines: [editionLine(pressRoom, dossier)],
  }
}
