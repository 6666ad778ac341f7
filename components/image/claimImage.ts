import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalOf } from '@/domain/edition/withdrawalOf'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/**
 * The allegation, with the name of the organisation that answers it: the picture is shared without the page, so it
 * must not pass for a fact. For a withdrawn claim it shows when and why it was withdrawn, and not its words, and for
 * one that was withdrawn after this edition too (`withdrawnSince`).
 */
export function claimImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  claim: PublishedClaim,
  withdrawnSince: Withdrawal | null = null,
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const withdrawal = withdrawalOf(dossier, claim)
  const shown = withdrawal ?? withdrawnSince
  const common = {
    label: displayText(claimLabel(dossier.head.labels, claim.number), language),
    lines: [displayText(dossier.head.title, language), editionLine(pressRoom, dossier)],
  }
  if (shown === null) {
    return {
      ...common,
      caution: displayText(
        saysAlleged(common.label, language)
          ? words.answeredBy(pressRoom.organisation)
          : words.allegationAnsweredBy(pressRoom.organisation),
        language,
      ),
      isAlleged: true,
      words: displayText(claim.statement, language),
    }
  }
  return {
    ...common,
    caution: cautionOf(),
    isAlleged: false,
    words: withdrawalSentence(shown, language, pressRoom.timeZone, {
      isSince: withdrawal === null,
    }),
  }

  function cautionOf(): string | null {
    if (withdrawal === null) return null
    return dossier.withdrawal === null ? words.withdrawn : words.withdrawnDossier
  }
}
