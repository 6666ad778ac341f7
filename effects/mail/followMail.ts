import type { Payload } from 'payload'
import { repeatAndOnWake } from '@/effects/repeatAndOnWake'
import { env } from '@/env'
import { enqueueMails } from './enqueueMails'
import { openMailTransport } from './openMailTransport'
import { pruneMails } from './pruneMails'
import { sendMails } from './sendMails'

/** How long a mail waits at most before it is looked at, in milliseconds. */
const pause = 1_000

/** How old an act is before mail follows it, in milliseconds: whoever did it is looking at what it changed now. */
const rest = 500

/** How often old mails are looked for, in milliseconds. */
const betweenPrunings = 60 * 60_000

/**
 * Writes the mails that the acts call for, sends them, and deletes them when they are old. All instances share one
 * outbox and one cursor, kept in the database: whatever one of them left undone in a crash, the next look does
 * (invariant 10). Answers how to stop.
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
