import { setImmediate } from 'node:timers/promises'

// libsql runs in the thread that serves all requests: a sequence of awaited statements, however long, never gives
// other work a turn.

/** How long statements may run without a pause, in milliseconds. */
const longest = 10

let since = 0

/** Lets all other waiting work run once, if statements have run without a pause for too long. */
export async function yieldTurn(): Promise<void> {
  if (performance.now() - since < longest) return
  await setImmediate()
  since = performance.now()
}
