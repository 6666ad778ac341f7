import type { Payload } from 'payload'
import { findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { faultOf, type MailFault } from '@/domain/mail/mailFaults'
import { nextTry } from '@/domain/schedule/nextTry'
import type { Mail } from '@/payload-types'
import type { Post } from './openMailTransport'
import { reserveMail } from './reserveMail'

const serverClock = () => new Date().toISOString()

/**
 * Sends what waits, oldest first, until nothing does or the server cannot be reached. A mail that fails is tried
 * again later, so many times. Each is claimed before it is sent, so that no two instances send it.
 */
export async function sendMails(payload: Payload, post: Post, clock = serverClock): Promise<void> {
  for (;;) {
    const mail = await reserveMail(payload, clock())
    if (mail === null) return
    const fault = await send(payload, post, mail)
    await settle(payload, mail, fault, clock())
    if (fault === 'unreachable') return
  }
}

/** Sends one mail to where its person is reached now. Answers what went wrong, or null. */
async function send(payload: Payload, post: Post, mail: Mail): Promise<MailFault | null> {
  const person = await findById({ payload }, 'users', mail.person)
  if (person?.active !== true) return 'accountClosed'
  const { id, subject, text } = mail
  try {
    await post({ id, subject, text, to: person.email })
    return null
  } catch (error) {
    return faultOf(error)
  }
}

/**
 * Keeps how an attempt ended, as a transaction, which waits for its turn: a mail that was sent must be known to be. A
 * failure says nothing where somebody has tried it again since.
 */
async function settle(
  payload: Payload,
  { id, attempts }: Mail,
  fault: MailFault | null,
  now: string,
): Promise<void> {
  const next = fault === null || fault === 'accountClosed' ? null : nextTry('mail', now, attempts)
  const state = fault === null ? 'sent' : next === null ? 'failed' : 'waiting'
  const data: Partial<Mail> = { state, next, fault, sentAt: fault === null ? now : null }
  const itself = { id: { equals: id } }
  const unsettled = { attempts: { equals: attempts }, state: { equals: 'waiting' } }
  const where = fault === null ? itself : { ...itself, ...unsettled }
  await inTransaction(payload, null, (req) =>
    req.payload.db.updateOne({ collection: 'mails', where, data, req }),
  )
}
