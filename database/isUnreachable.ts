/** Files that cannot be opened, read or written, as libsql says it. */
const sqliteCodes = /^SQLITE_(CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|READONLY)/

/** Errors of the MongoDB driver and of Mongoose about the connection, not about a query. */
const mongoNames =
  /^Mongo(ose)?(Network|NetworkTimeout|NotConnected|PoolCleared|ServerSelection|TopologyClosed|WaitQueueTimeout)Error$/

/** A second Payload of this process opens the database at its first request, and may find it away. */
const refused = 'StartRefused'

/** Whether the database could not be asked at all. Searches the causes of the error too. */
export function isUnreachable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; depth += 1) {
    const code: unknown = Reflect.get(at, 'code')
    if (typeof code === 'string' && sqliteCodes.test(code)) return true
    if (mongoNames.test(at.name) || at.name === refused) return true
    at = at.cause
  }
  return false
}
