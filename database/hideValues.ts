const values = /\n?\s*params: [\s\S]*$/

/**
 * Takes what was to be written out of an error of the database, and out of its causes: Drizzle puts the parameters of
 * the statement into the message, and everything that logs the error would log a password’s hash with it. The
 * statement, which holds no values, stays.
 */
export function hideValues(error: unknown): void {
  if (!(error instanceof Error)) return
  Reflect.deleteProperty(error, 'params')
  // The stack begins with the message.
  const { message, stack = '' } = error
  const safe = message.replace(values, '')
  error.message = safe
  error.stack = stack.replace(message, () => safe)
  hideValues(error.cause)
}
