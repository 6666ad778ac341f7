import type { Payload } from 'payload'

/**
 * Does some work again and again for as long as the instance runs, with a pause of so many milliseconds between, and
 * whenever `wake` calls for it. What fails is logged with those words, and tried again at the next look. Answers how
 * to stop.
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
    /** Is given how to look, and answers how to have it no longer called. */
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
