import type { Payload } from 'payload'

/**
 * Calls `look` repeatedly while the instance runs, with `pause` milliseconds between two calls, and also whenever
 * `wake` triggers it. An error is logged with the text `failure`; the next call tries again. Returns a function that
 * stops it.
 */
export function repeatAndOnWake(
  payload: Payload,
  {
    pause,
    failure,
    look,
    wake,
  }: {
    pause: number
    failure: string
    look: () => Promise<void>
    /** Registers the callback that it is given, and returns a function that removes it. */
    wake?: (tryToLook: () => Promise<void>) => () => void
  },
): () => void {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const tryToLook = () =>
    look().catch((error: unknown) => payload.logger.error({ err: error, msg: failure }))
  const lookAgain = async () => {
    await tryToLook()
    if (!isStopped) timer = setTimeout(lookAgain, pause)
  }
  const sleepOn = wake?.(tryToLook)
  void lookAgain()
  return () => {
    isStopped = true
    sleepOn?.()
    clearTimeout(timer)
  }
}
