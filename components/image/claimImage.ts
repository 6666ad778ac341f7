import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { ImageWords } from '@/components/page/ImageWords'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalOf } from '@/domain/edition/withdrawalOf'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import type { Since } from './dossierImage'
import { editionLine } from './editionLine'

/**
 * The allegation, with the name of the organisation that answers it: the picture is shared without the page, so it
 * must not pass for a fact. For a withdrawn claim it shows when and why it was withdrawn, and not its words, and for
 * one that was withdrawn after this edition too. The claim of a translation says in place of its words that the original
 * withdrew it, or beside them that the original has changed.
 */
export function claimImage(
  pressRoom: PublicPressRoom,
  dossier: PublishedDossier,
  claim: PublishedClaim,
  { withdrawnSince = null, lag = null }: Since = {},
): ImageWords {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const withdrawal = withdrawalOf(dossier, claim)
  const shown = withdrawal ?? withdrawnSince
  const common = {
    label: displayText(claimLabel(dossier.head.labels, claim.number), language),
    lines: [displayText(dossier.head.title, language), editionLine(pressRoom, dossier)],
  }
  if (shown === null && lag?.caution === 'withdrawn') {
    const caution = words.translation.caution.withdrawn
    return { ...common, caution, isAlleged: false, words: lag.sentence }
  }
  if (shown === null) {
    return {
      ...common,
      lines: [...common.lines, ...(lag ? [words.translation.caution.behind] : [])],
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
