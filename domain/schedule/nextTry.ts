/** The pauses after each failure, in seconds. After the last pause there is one more try, then none. */
const pauses = {
  /** Readers wait: about a quarter of an hour in all, then a person has to act. */
  publication: [30, 60, 120, 240, 480],
  /** A mail server may be down for a night: about thirteen hours in all. */
  mail: [60, 300, 1_500, 7_500, 37_500],
} as const

/** The time of the next try after this many failures, or null if there is none. Times are ISO 8601 in UTC. */
export function nextTry(what: keyof typeof pauses, now: string, failures: number): string | null {
  const pause = pauses[what][failures - 1]
  return pause === undefined ? null : new Date(Date.parse(now) + pause * 1_000).toISOString()
}
