import { setTimeout as wait } from 'node:timers/promises'

const longestPause = 500

/**
 * The answer of `attempt`, tried again while it fails with an error that `mayRetry` and the deadline (in
 * milliseconds since 1970) is not reached. Pauses grow and are jittered, so that two processes do not meet
 * again at once. Rejects with the last error.
 */
export async function retryUntil<T>(
  deadline: number,
  mayRetry: (error: unknown) => boolean,
  attempt: () => Promise<T>,
  mostAttempts = Number.POSITIVE_INFINITY,
): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt()
    } catch (error) {
      const pause = Math.random() * Math.min(longestPause, 10 * 2 ** attempts)
      if (attempts >= mostAttempts || Date.now() + pause > deadline || !mayRetry(error)) throw error
      await wait(pause)
    }
  }
}
