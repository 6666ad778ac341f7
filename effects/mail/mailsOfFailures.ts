import { type DatabaseReader, findAll } from '@/database/find'
import { failureMailsFor } from '@/domain/mail/failureMailsFor'
import { failureMailId } from '@/domain/mail/mailId'
import type { Update } from '@/payload-types'
import { factsOf } from './factsOf'
import { type Addressees, loadAddressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { writeMail } from './writeMail'

/**
 * The mails about scheduled publications that fail at present. A failure is not an act: it is stored in the update.
 */
export async function mailsOfFailures(reader: DatabaseReader): Promise<readonly MailToSend[]> {
  const failing = await findAll(reader, 'updates', {
    state: { equals: 'scheduled' },
    'schedule.failures': { greater_than: 0 },
  })
  if (failing.length === 0) return []
  const addressees = await loadAddressees(reader)
  return failing.flatMap((update) => mailsOfFailure(update, addressees))
}

function mailsOfFailure(update: Update, addressees: Addressees): readonly MailToSend[] {
  const schedule = {
    by: update.schedule?.by ?? null,
    due: update.schedule?.due ?? '',
    failures: update.schedule?.failures ?? 0,
    next: update.schedule?.next ?? null,
  }
  const facts = { ...factsOf(update), isGivenUp: schedule.next === null }
  return failureMailsFor(schedule, addressees.people, addressees.settings).map((mail) =>
    writeMail(failureMailId(update.id, schedule, mail), mail, facts, addressees),
  )
}
