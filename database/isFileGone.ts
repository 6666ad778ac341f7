import { DatabaseFileGone } from './DatabaseFileGone'

/** Whether nothing was written because the file of the database is gone. Searches the causes of the error too. */
export function isFileGone(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; depth += 1) {
    if (at instanceof DatabaseFileGone) return true
    at = at.cause
  }
  return false
}
