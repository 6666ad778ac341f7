import type { Payload } from 'payload'
import { countActs } from '@/queries/listActs'
import { forgetPages } from './pageCache'

/** How long a publication by another process may stay unseen by this one, in milliseconds. */
const interval = 150

/**
 * Follows the acts for this instance: whatever was recorded since the last look makes its pages stale. Starts by
 * treating all as stale, so that nothing is lost by a crash or by having been down (design invariant 10).
 * Answers how to stop.
 */
export function followActs(payload: Payload): () => void {
  let seen = -1
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      const last = await countActs({ payload })
      if (last !== seen) forgetPages()
      seen = last
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The acts could not be read; trying again' })
      forgetPages()
    }
    if (!isStopped) timer = setTimeout(look, interval)
  }
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
