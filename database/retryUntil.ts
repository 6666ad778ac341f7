export type Patience = {
  /** The whole time, in milliseconds: no attempt begins later. */
  altogether: number
  /** The longest pause between two attempts, in milliseconds. */
  longestPause: number
  mostAttempts: number
}

/**
 * Calls `attempt` again while it fails with an error that `mayRetry` accepts. Pauses double and have a random part,
 * so that two processes do not collide again. Returns its result; rejects with the last error.
 */
export async function retryUntil<T>(
  { altogether, longestPause, mostAttempts }: Patience,
  mayRetry: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + altogether
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt()
    } catch (error) {
      const pause = Math.min(longestPause, 10 * 2 ** attempts) * (0.5 + Math.random() / 2)
      if (attempts >= mostAttempts || Date.now() + pause > deadline || !mayRetry(error)) throw error
      await new Promise((resolve) => {
        setTimeout(resolve, pause)
      })
    }
  }
}
