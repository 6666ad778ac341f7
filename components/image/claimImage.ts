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
 * What is alleged, with who answers it: shared without the page, it must not pass for a fact. Of what was withdrawn
 * it tells when and why, and not what it said.
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
