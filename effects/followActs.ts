import type { Payload } from 'payload'
import { afterCommits } from '@/database/afterCommits'
import { forgetPages, forgetStalePages } from './cachedPage'
import { repeatAndOnWake } from './repeatAndOnWake'

/** How long this process may not notice a publication by another process, in milliseconds. */
const pause = 150

/**
 * Polls the acts for this instance: an act recorded since the last poll makes the cached pages stale. Treats all
 * pages as stale at the start, so that a crash or a time without an instance loses nothing (invariant 10). Polls
 * immediately after a commit of this instance, so that a person who is notified of a publication finds it on the
 * page. Returns a function that stops it.
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
