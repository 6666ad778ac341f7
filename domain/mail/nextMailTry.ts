const mostTries = 6
const firstPause = 60_000

/**
 * When a mail that could not be sent is tried again: after a minute, then five times as long each time, some thirteen
 * hours in all. Null after six attempts: it has failed. Times are ISO 8601 in UTC.
 */
export function nextMailTry(now: string, attempts: number): string | null {
  if (attempts >= mostTries) return null
  return new Date(Date.parse(now) + firstPause * 5 ** (attempts - 1)).toISOString()
}
