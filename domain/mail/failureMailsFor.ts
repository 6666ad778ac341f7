import type { MailPerson } from './MailQuestion'
import type { MailSettings } from './MailSettings'
import type { MailFor } from './mailsFor'
import { mailTo } from './mailTo'

/** How often in a row a scheduled publication failed, and when it is tried again: null when it is not. */
export type FailedSchedule = { by: string | null; failures: number; next: string | null }

/**
 * What a failure that is mailed goes by: the first ones, with tries to come, are told once, and the last one once
 * more. Null where nothing failed.
 */
export function failureStage({ failures, next }: FailedSchedule): 'tried' | 'given-up' | null {
  if (failures === 0) return null
  return next === null ? 'given-up' : 'tried'
}

/** Who is written to because a scheduled publication failed: who can publish it by hand, and who scheduled it. */
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
