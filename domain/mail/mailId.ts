import type { FailedSchedule } from './failureMailsFor'
import { failureStage } from './failureMailsFor'
import type { MailFor } from './mailsFor'

/** The identity of a mail: its act, recipient and occasion. The same mail built again has the same id. */
export const mailId = (sequence: number, { to, occasion }: MailFor) =>
  `${sequence}:${to}:${occasion}`

/** A failure has no act: its mail is identified by the schedule, and by whether it was the last try. */
export const failureMailId = (
  update: string,
  schedule: FailedSchedule & { due: string },
  { to, occasion }: MailFor,
) => `${update}@${schedule.due}:${failureStage(schedule)}:${to}:${occasion}`
