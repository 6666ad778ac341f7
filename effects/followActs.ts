import type { Payload } from 'payload'
import { afterCommits } from '@/database/afterCommits'
import { forgetPages, forgetStalePages } from './cachedPage'
import { repeatAndOnWake } from './repeatAndOnWake'

/** How long a publication by another process may stay unseen by this one, in milliseconds. */
const pause = 150

/**
 * Follows the acts for this instance: whatever was recorded since the last look makes its pages stale. Starts by
 * treating all as stale, so that nothing is lost by a crash or by having been down (invariant 10). Looks at once
 * after a commit of its own, so that who is told of a publication finds it on the page.
 * Answers how to stop.
 */
export function followActs(payload: Payload): () => void {
  forgetPages()
  return repeatAndOnWake(payload, {
    pause,
    failure: 'The acts could not be read; trying again',
    wake: afterCommits,
    look: () =>
      forgetStalePages({ payload }).catch((error: unknown) => {
        forgetPages()
        throw error
      }),
  })
}
