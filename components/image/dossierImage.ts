import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/**
 * The title of a dossier. For a withdrawn one, or one that was withdrawn after this edition, it shows when and why.
 */
export function dossierImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  withdrawnSince: Withdrawal | null = null,
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const { timeZone } = pressRoom
  const title = displayText(dossier.head.title, language)
  const common = { label: words.dossier, isAlleged: false }
  const withdrawal = dossier.withdrawal ?? withdrawnSince
  if (withdrawal === null) {
    return { ...common, caution: null, words: title, lines: [editionLine(pressRoom, dossier)] }
  }
  const isSince = dossier.withdrawal === null
  return {
    ...common,
    caution: isSince ? null : words.withdrawnDossier,
    words: withdrawalSentence(withdrawal, language, timeZone, { isSince }),
    lines: [title, editionLine(pressRoom, dossier)],
  }
}
