/** A disk that is full or read-only, as libsql and the operating system say it. */
const codes = /^(SQLITE_(FULL|READONLY|IOERR_WRITE|IOERR_FSYNC)|EDQUOT|ENOSPC|EROFS)/

/** Whether nothing was written because the disk takes nothing. Searches the causes of the error too. */
export function isUnwritable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; depth += 1) {
    const code: unknown = Reflect.get(at, 'code')
    if (typeof code === 'string' && codes.test(code)) return true
    at = at.cause
  }
  return false
}
