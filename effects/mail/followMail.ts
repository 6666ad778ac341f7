import type { Payload } from 'payload'
import { repeatAndOnWake } from '@/effects/repeatAndOnWake'
import { env } from '@/env'
import { enqueueMails } from './enqueueMails'
import { openMailTransport } from './openMailTransport'
import { pruneMails } from './pruneMails'
import { sendMails } from './sendMails'

/** The longest time between two checks for mail, in milliseconds. */
const pause = 1_000

/**
 * How old an act must be before its mails are written, in milliseconds: so writing mail does not delay the changed
 * pages, which its author loads at that moment.
 */
const rest = 500

/** The time between two deletions of old mails, in milliseconds. */
const betweenPrunings = 60 * 60_000

/**
 * Writes the mails that the acts require, sends them, and deletes old ones. All instances share one outbox and one
 * cursor in the database: what a crash left undone, the next run of any instance does (invariant 10). Returns a
 * function that stops it.
 */
export function followMail(payload: Payload): () => void {
  const post = openMailTransport(env.mail)
  let pruneAt = 0
  return repeatAndOnWake(payload, {
    pause,
    failure: 'The mails could not be followed; trying again',
    look: async () => {
      await enqueueMails(payload, rest)
      await sendMails(payload, post)
      const now = Date.now()
      if (now < pruneAt) return
      await pruneMails(payload, new Date(now).toISOString())
      pruneAt = now + betweenPrunings
    },
  })
}
