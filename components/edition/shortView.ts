import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { ShownLag } from '@/components/translation/shownLag'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Shown = {
  title: string
  /** The words that would describe it while it stands. */
  words: string | null
  withdrawal: Withdrawal | null
  /** The withdrawal that came after the shown edition. */
  withdrawnSince: Withdrawal | null
  /** What a title says of a withdrawn thing: "Point retiré". */
  label: string
  /** For a translation: what it has to say of its original. */
  lag: ShownLag | null
  language: Language
  timeZone: string
}

/**
 * The title and description that search engines and messages show. What was withdrawn says so in both, with day and
 * reason, and gives none of its words; a translation says what its original withdrew or changed.
 */
export function shortView(shown: Shown): { title: string; description: string | null } {
  const { title, words, withdrawal, withdrawnSince, label, lag, language, timeZone } = shown
  const site = siteWords(language)
  if (withdrawal) {
    return {
      title: `${label}${site.colon} ${title}`,
      description: withdrawalSentence(withdrawal, language, timeZone),
    }
  }
  if (withdrawnSince) {
    return {
      title: `${site.withdrawnSince}${site.colon} ${title}`,
      description: withdrawalSentence(withdrawnSince, language, timeZone, { isSince: true }),
    }
  }
  const described = words === null ? null : displayText(words, language)
  if (lag === null) return { title, description: described }
  return lag.caution === 'withdrawn'
    ? {
        title: `${site.translation.caution.withdrawn}${site.colon} ${title}`,
        description: lag.sentence,
      }
    : {
        title: site.translation.titleBehind(title),
        description: described === null ? lag.sentence : `${lag.sentence} ${described}`,
      }
}
