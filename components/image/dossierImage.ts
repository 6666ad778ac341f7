import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/** The title of a dossier, and whether the dossier is withdrawn, or was withdrawn after this edition. */
export function dossierImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  withdrawnSince: Withdrawal | null = null,
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  return {
    label: words.dossier,
    caution: dossier.withdrawal ? words.withdrawnDossier : withdrawnSince && words.withdrawnSince,
    isAlleged: false,
    words: displayText(dossier.head.title, language),
    lines: [editionLine(pressRoom, dossier)],
  }
}
