const mostTries = 6
const firstPause = 30_000

/**
 * When a publication that failed is tried again: after half a minute, then twice as long each time. Null after six
 * failures: from then on a person has to act. Times are ISO 8601 in UTC.
 */
export function nextTry(now: string, failures: number): string | null {
  if (failures >= mostTries) return null
  return new Date(Date.parse(now) + firstPause * 2 ** (failures - 1)).toISOString()
}
