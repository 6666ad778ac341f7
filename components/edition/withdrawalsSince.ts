import { withdrawalSentence } from '@/components/claim/withdrawalSentence'
import type { Withdrawal } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'

type Since = {
  /** The withdrawal, in the current edition, of what is shown. */
  withdrawnSince: Withdrawal | null
  /** The withdrawals, in the current edition, of claims that are shown among others. */
  pointsWithdrawnSince: readonly { number: number; withdrawal: Withdrawal }[]
}

/** What was withdrawn after an earlier edition, a sentence each; its claims are not named where all of it was. */
export function withdrawalsSince(
  { withdrawnSince, pointsWithdrawnSince }: Since,
  language: Language,
  timeZone: string,
): readonly string[] {
  const sentence = (withdrawal: Withdrawal, point?: number) =>
    withdrawalSentence(withdrawal, language, timeZone, { isSince: true, point })
  return withdrawnSince
    ? [sentence(withdrawnSince)]
    : pointsWithdrawnSince.map(({ number, withdrawal }) => sentence(withdrawal, number))
}
