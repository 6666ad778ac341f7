/**
 * A publication counts as on time for this many milliseconds after its due time, because the clock checks only every
 * few seconds.
 */
const tolerated = 10_000

/** Whether a publication was so late that people must be informed. Both times are ISO 8601 in UTC. */
export const isLate = (due: string, at: string): boolean =>
  Date.parse(at) - Date.parse(due) > tolerated
