import type { Payload } from 'payload'
import { keepLooking } from '@/effects/keepLooking'
import { env } from '@/env'
import { enqueueMails } from './enqueueMails'
import { openPost } from './openPost'
import { sendMails } from './sendMails'

/** How long a mail waits at most before it is looked at, in milliseconds. */
const pause = 1_000

/**
 * Writes the mails that the acts call for, and sends them. All instances share one outbox and one cursor, kept in the
 * database: whatever one of them left undone in a crash, the next look does (design invariant 10). Answers how to
 * stop.
 */
export function followMail(payload: Payload): () => void {
  const post = openPost(env.mail)
  return keepLooking(payload, {
    pause,
    failure: 'The mails could not be followed; trying again',
    look: async () => {
      await enqueueMails(payload)
      await sendMails(payload, post)
    },
  })
}
