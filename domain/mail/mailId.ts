import type { FailedSchedule } from './failureMailsFor'
import { failureStage } from './failureMailsFor'
import type { MailFor } from './mailsFor'

/** What makes a mail the one that it is: because of which act, to whom, on which occasion. Made again, it is the same. */
export const mailId = (sequence: number, { to, occasion }: MailFor) =>
  `${sequence}:${to}:${occasion}`

/** A failure has no act: its mail goes by the schedule, and by whether it was the last try. */
export const failureMailId = (
  update: string,
  schedule: FailedSchedule & { due: string },
  { to, occasion }: MailFor,
) => `${update}@${schedule.due}:${failureStage(schedule)}:${to}:${occasion}`
