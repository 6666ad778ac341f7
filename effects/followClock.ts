import type { Payload } from 'payload'
import { publishDue } from '@/operations/publishDue'

/** How long a publication may go out after its time, in milliseconds, when nothing else is in the way. */
const interval = 500

/**
 * Publishes what is scheduled when its time comes, and at once what came due while no instance ran. Every instance
 * may do so: each update is published once. Answers how to stop.
 */
export function followClock(payload: Payload): () => void {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      await publishDue(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'What is due could not be read; trying again' })
    }
    if (!isStopped) timer = setTimeout(look, interval)
  }
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
