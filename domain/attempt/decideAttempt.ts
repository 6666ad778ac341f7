/** At most so many attempts within so many milliseconds. */
export type AttemptLimit = { most: number; within: number }

/** `wait` is the number of milliseconds after which the next attempt is accepted. */
export type AttemptDecision = { ok: true; recent: readonly number[] } | { ok: false; wait: number }

/**
 * Whether one more attempt is accepted at `now`, after attempts at the times `before` (milliseconds, the oldest first).
 * `recent` are the times that still count, with this one.
 */
export function decideAttempt(
  before: readonly number[],
  { most, within }: AttemptLimit,
  now: number,
): AttemptDecision {
  const counting = before.filter((time) => time > now - within)
  const oldest = counting[counting.length - most]
  return oldest === undefined
    ? { ok: true, recent: [...counting, now] }
    : { ok: false, wait: oldest + within - now }
}
