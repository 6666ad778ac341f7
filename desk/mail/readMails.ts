import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { type MailFault, mailFaults } from '@/domain/mail/mailFaults'
import { type Occasion, occasions } from '@/domain/mail/occasions'
import { accepted, type Result } from '@/domain/Reason'
import type { Mail } from '@/payload-types'

/** How many mails the desk shows. */
const latest = 100

/** A mail of the outbox. `to` is a name; times are ISO 8601 in UTC; `next` is when it is tried again. */
export type MailAtDesk = {
  id: string
  occasion: Occasion | null
  to: string
  subject: string
  text: string
  state: Mail['state']
  attempts: number
  madeAt: string
  sentAt: string | null
  next: string | null
  fault: MailFault | null
}

/** The latest mails, newest first; refused to a person who may not manage settings. Writes nothing. */
export function readMails(req: PayloadRequest): Promise<Result<readonly MailAtDesk[]>> {
  return readAtDesk(req, async () => accepted(await listMails(req)), 'manageSettings')
}

async function listMails(req: PayloadRequest): Promise<readonly MailAtDesk[]> {
  const { docs } = await req.payload.db.find<Mail>({
    collection: 'mails',
    sort: '-madeAt',
    limit: latest,
    pagination: false,
    req,
  })
  const people = await findAll(req, 'users', { id: { in: docs.map(({ person }) => person) } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return docs.map((mail) => ({
    id: mail.id,
    occasion: occasions.find((occasion) => occasion === mail.occasion) ?? null,
    to: names.get(mail.person) ?? '',
    subject: mail.subject,
    text: mail.text,
    state: mail.state,
    attempts: mail.attempts,
    madeAt: mail.madeAt,
    sentAt: mail.sentAt ?? null,
    next: mail.state === 'waiting' && mail.attempts > 0 ? (mail.next ?? null) : null,
    fault: mailFaults.find((fault) => fault === mail.fault) ?? null,
  }))
}
