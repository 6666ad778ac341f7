import type { MailPerson } from './MailQuestion'
import type { MailSettings } from './MailSettings'
import type { MailFor } from './mailsFor'
import { mailTo } from './mailTo'

/** How many times in a row a scheduled publication failed, and when it is tried again; null if it is not. */
export type FailedSchedule = { by: string | null; failures: number; next: string | null }

/**
 * The stage of a failure. People get one mail for all failures that are tried again, and one more for the last
 * failure. Null if nothing failed.
 */
export function failureStage({ failures, next }: FailedSchedule): 'tried' | 'given-up' | null {
  if (failures === 0) return null
  return next === null ? 'given-up' : 'tried'
}

/**
 * The mails about a failed scheduled publication: to everybody who can publish it by hand, and to the person who
 * scheduled it.
 */
export const failureMailsFor = (
  schedule: FailedSchedule,
  people: readonly MailPerson[],
  settings: MailSettings,
): readonly MailFor[] =>
  failureStage(schedule) === null
    ? []
    : mailTo(
        {
          occasion: 'publicationFailed',
          concerns: ({ id, roles }) => id === schedule.by || roles.includes('publisher'),
        },
        people,
        settings.publicationFailed,
      ).map((to) => ({ to, occasion: 'publicationFailed' }))
