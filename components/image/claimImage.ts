import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import { withdrawalDay } from '@/components/claim/withdrawalDay'
import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { editionLine } from './editionLine'

/**
 * The allegation, with the name of the organisation that answers it: the picture is shared without the page, so it
 * must not pass for a fact. For a withdrawn claim it shows when and why it was withdrawn, and not its words.
 */
export function claimImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  claim: PublishedClaim,
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const withdrawal =
    dossier.withdrawal ?? (claim.standing.is === 'withdrawn' ? claim.standing : null)
  const common = {
    label: displayText(claimLabel(dossier.head.labels, claim.number), language),
    lines: [displayText(dossier.head.title, language), editionLine(pressRoom, dossier)],
  }
  if (withdrawal === null) {
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
  const day = withdrawalDay(withdrawal, language, pressRoom.timeZone)
  return {
    ...common,
    caution: dossier.withdrawal === null ? words.withdrawn : words.withdrawnDossier,
    isAlleged: false,
    words: displayText(
      `${words.withdrawnOn} ${day}. ${words.withdrawnReason}${words.colon} ${withdrawal.reason}`,
      language,
    ),
  }
}
