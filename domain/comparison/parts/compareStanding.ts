import { compareText } from '@/domain/comparison/words/compareText'
import { compareValue } from '@/domain/comparison/words/compareValue'
import type { WithdrawalFieldChange } from '@/domain/comparison/words/FieldChange'
import { namedDifference } from '@/domain/comparison/words/namedDifference'
import { heaviest, type Weight } from '@/domain/comparison/words/Weight'
import type { Standing } from '@/domain/edition/PartValue'

export type StandingDifference =
  | { is: 'withdrawn' | 'reinstated'; date: string; reason: string }
  | { is: 'changed'; fields: readonly WithdrawalFieldChange[]; weight: Weight }

/** The change in the standing of a claim or dossier, or null when it is the same. */
export function compareStanding(before: Standing, after: Standing): StandingDifference | null {
  if (before.is === 'stands') {
    if (after.is === 'stands') return null
    return { is: 'withdrawn', date: after.date, reason: after.reason }
  }
  if (after.is === 'stands') return { is: 'reinstated', date: before.date, reason: before.reason }
  const fields = [
    ...namedDifference('date', compareValue(before.date, after.date)),
    ...namedDifference('reason', compareText(before.reason, after.reason)),
  ]
  const weight = heaviest(fields.map((field) => field.weight))
  return fields.length > 0 ? { is: 'changed', fields, weight } : null
}
