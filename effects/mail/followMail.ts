import type { Payload } from 'payload'
import { env } from '@/env'
import { enqueueMails } from './enqueueMails'
import { openPost } from './openPost'
import { sendMails } from './sendMails'

/** How long a mail waits at most before it is looked at, in milliseconds. */
const interval = 1_000

/**
 * Writes the mails that the acts call for, and sends them. All instances share one outbox and one cursor, kept in the
 * database: whatever one of them left undone in a crash, the next look does (design invariant 10). Answers how to
 * stop.
 */
export function followMail(payload: Payload): () => void {
  const post = openPost(env.mail)
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      await enqueueMails(payload)
      await sendMails(payload, post)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The mails could not be followed; trying again' })
    }
    if (!isStopped) timer = setTimeout(look, interval)
  }
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
