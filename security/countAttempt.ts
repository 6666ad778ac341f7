import { LRUCache } from 'lru-cache'
import { decideAttempt } from '@/domain/attempt/decideAttempt'
import type { AttemptCounter } from '@/domain/attempt/signInCounters'
import { accepted, type Result, refused } from '@/domain/Reason'
import { processWide } from '@/memory/processWide'

/** An attempt that was counted; `giveBack` makes it as if it had not been, for one that succeeded. */
export type Counted = { giveBack: () => void }

/**
 * The times of recent attempts by counter. Each instance counts its own, and a restart forgets them: n instances accept
 * n times as many.
 */
const attempts = processWide(
  'attempts',
  () => new LRUCache<string, readonly number[]>({ max: 50_000 }),
)

/**
 * Counts an attempt before it is made, so that many at once count as many; refused where one of the counters has as
 * many as its limit. `now` in milliseconds.
 */
export function countAttempt(
  counters: readonly AttemptCounter[],
  now: number = Date.now(),
): Result<Counted> {
  const decided = counters.map((counter) => ({
    ...counter,
    decision: decideAttempt(attempts.get(counter.key) ?? [], counter.limit, now),
  }))
  const reasons = decided.flatMap(({ code, decision }) =>
    decision.ok ? [] : [{ code, path: [], values: { minutes: Math.ceil(decision.wait / 60_000) } }],
  )
  const [reason] = reasons
  if (reason) return refused(reason)
  for (const { key, decision } of decided) if (decision.ok) attempts.set(key, decision.recent)
  const giveBack = () => {
    for (const { key } of counters) {
      const times = attempts.get(key) ?? []
      attempts.set(key, times.toSpliced(times.indexOf(now), times.includes(now) ? 1 : 0))
    }
  }
  return accepted({ giveBack })
}
