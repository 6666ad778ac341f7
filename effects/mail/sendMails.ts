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
 * Sends the waiting mails, oldest first, until none waits or the server cannot be reached. A mail that fails is tried
 * again later, a limited number of times. Each mail is reserved before it is sent, so that no two instances send it.
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

/** Sends one mail to its own address, or to the present one of its person. Returns the fault, or null. */
async function send(payload: Payload, post: Post, mail: Mail): Promise<MailFault | null> {
  const person = await findById({ payload }, 'users', mail.person)
  if (person?.active !== true) return 'accountClosed'
  const { id, subject, text, address } = mail
  try {
    await post({ id, subject, text, to: address || person.email })
    return null
  } catch (error) {
    return faultOf(error)
  }
}

/**
 * Stores the result of an attempt in a transaction, which waits for its turn: a sent mail must be recorded as sent. A
 * failure changes nothing where another process has tried the mail since.
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
