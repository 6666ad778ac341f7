import type { DescribedReason } from '@/collections/endpoints/answer'
import type { UpdateAtDesk } from '@/desk/update/UpdateAtDesk'
import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { dueWords } from '@/domain/schedule/dueWords'
import { describeReason } from '@/locales/describeReason'

type TellsReasons = 'acts' | 'toComplete' | 'schedule'

/** An update with its reasons in words, as the page hands it to the browser. */
export type LocalizedUpdate = Omit<UpdateAtDesk, TellsReasons> & {
  toComplete: readonly DescribedReason[]
  acts: readonly (Omit<UpdateAtDesk['acts'][number], 'reasons'> & { reasons: readonly string[] })[]
  schedule:
    | (Omit<NonNullable<UpdateAtDesk['schedule']>, 'failure'> & {
        words: string
        failure: readonly string[]
      })
    | null
}

/** What the actions need to know of an update: not its words, which may be long. */
export type ActionsOf = Omit<
  LocalizedUpdate,
  'comparison' | 'reading' | 'reviews' | 'invitations' | 'toComplete'
>

export function localizeUpdate(update: UpdateAtDesk, language: Language): LocalizedUpdate {
  const tell = (reasons: readonly Reason[]) =>
    reasons.map((reason) => describeReason(reason, language))
  const { schedule } = update
  return {
    ...update,
    toComplete: update.toComplete.map((reason) => localizeReason(reason, language)),
    acts: update.acts.map((act) => ({ ...act, reasons: tell(act.reasons) })),
    schedule: schedule && {
      ...schedule,
      words: dueWords(schedule.due, schedule.zone, language),
      failure: tell(schedule.failure),
    },
  }
}

/** A reason with its words. */
export const localizeReason = (
  { code, path, ...rest }: Reason,
  language: Language,
): DescribedReason => ({
  code,
  path,
  message: describeReason({ code, path, ...rest }, language),
})
