import { setImmediate } from 'node:timers/promises'

// libsql works in the thread that answers everybody: statements that are awaited one after the other, however many,
// leave nobody else a turn.

/** How long statements may follow each other, in milliseconds. */
const longest = 10

let since = 0

/** Waits until everything else that waited had its turn, where statements have followed each other for long. */
export async function yieldTurn(): Promise<void> {
  if (performance.now() - since < longest) return
  await setImmediate()
  since = performance.now()
}
