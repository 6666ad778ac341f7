/** Salts that can be foretold, for tests: 0, 1, 2 … as 32 hex characters. */
export function countingSalts(): () => string {
  let next = 0
  return () => (next++).toString(16).padStart(32, '0')
}
