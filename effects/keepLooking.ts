import type { Payload } from 'payload'

/**
 * Does some work again and again for as long as the instance runs, with a pause of so many milliseconds between.
 * What fails is logged with those words, and tried again at the next look. Answers how to stop.
 */
export function keepLooking(
  payload: Payload,
  { pause, failure, look }: { pause: number; failure: string; look: () => Promise<void> },
): () => void {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const lookAgain = async () => {
    try {
      await look()
    } catch (error) {
      payload.logger.error({ err: error, msg: failure })
    }
    if (!isStopped) timer = setTimeout(lookAgain, pause)
  }
  void lookAgain()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
