/** The pauses after each failure, in seconds. After the last of them it is tried once more, then no longer. */
const pauses = {
  /** Readers wait: a quarter of an hour in all, then a person has to act. */
  publication: [30, 60, 120, 240, 480],
  /** A mail server may be down for a night: some thirteen hours in all. */
  mail: [60, 300, 1_500, 7_500, 37_500],
} as const

/** When what failed so many times is tried again, or null when it is given up. Times are ISO 8601 in UTC. */
export function nextTry(what: keyof typeof pauses, now: string, failures: number): string | null {
  const pause = pauses[what][failures - 1]
  return pause === undefined ? null : new Date(Date.parse(now) + pause * 1_000).toISOString()
}
