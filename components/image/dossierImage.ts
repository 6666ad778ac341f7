import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { ShownLag } from '@/components/translation/shownLag'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/** What came after the shown edition: its withdrawal, and what its original withdrew or changed. */
export type Since = { withdrawnSince?: Withdrawal | null; lag?: ShownLag | null }

/**
 * The title of a dossier. For a withdrawn one, or one that was withdrawn after this edition, it shows when and why; for
 * a translation, that its original was withdrawn or has changed.
 */
export function dossierImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  { withdrawnSince = null, lag = null }: Since = {},
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const { timeZone } = pressRoom
  const title = displayText(dossier.head.title, language)
  const common = { label: words.dossier, isAlleged: false }
  const edition = editionLine(pressRoom, dossier)
  const withdrawal = dossier.withdrawal ?? withdrawnSince
  if (withdrawal === null) {
    const caution = lag && words.translation.caution[lag.caution]
    return lag?.caution === 'withdrawn'
      ? { ...common, caution, words: lag.sentence, lines: [title, edition] }
      : { ...common, caution, words: title, lines: [edition] }
  }
  const isSince = dossier.withdrawal === null
  return {
    ...common,
    caution: isSince ? null : words.withdrawnDossier,
    words: withdrawalSentence(withdrawal, language, timeZone, { isSince }),
    lines: [title, edition],
  }
}
