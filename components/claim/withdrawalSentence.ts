import type { Withdrawal } from '@/domain/edition/PartValue'
import { withdrawalDay } from '@/domain/edition/withdrawalDay'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

/**
 * "Retiré le 1er mars 2022. Motif : …": what short views show in place of words that were withdrawn. `isSince` is for
 * an earlier edition, in which the words still stood; `point` names the claim where the place does not.
 */
export function withdrawalSentence(
  withdrawal: Withdrawal,
  language: Language,
  timeZone: string,
  { isSince, point }: { isSince: boolean; point?: number | undefined } = { isSince: false },
): string {
  const words = siteWords(language)
  const day = withdrawalDay(withdrawal, language, timeZone)
  const since = isSince ? words.withdrawnSinceOn(point) : words.withdrawnOn
  return displayText(
    `${since} ${day}. ${words.withdrawnReason}${words.colon} ${withdrawal.reason}`,
    language,
  )
}
