const has = (error: object, key: string): unknown => Reflect.get(error, key)

function isTransient(error: object): boolean {
  const code = has(error, 'code')
  // MongoDB: WriteConflict, or any error that ended a transaction which may be tried again as a whole.
  if (code === 112) return true
  const labels = has(error, 'errorLabels')
  if (Array.isArray(labels) && labels.includes('TransientTransactionError')) return true
  // SQLite: another process is writing.
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY')
}

/**
 * Whether the database reports that the whole transaction may be tried again: it stored nothing, and another
 * process was writing. Searches the causes of the error too. A commit with an unknown outcome is not retryable.
 */
export function isRetryable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 10; depth += 1) {
    if (isTransient(at)) return true
    at = has(at, 'cause')
  }
  return false
}
