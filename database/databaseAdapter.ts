import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { DatabaseOptions } from './DatabaseOptions'
import { mongoDatabase } from './mongodb/mongoDatabase'
import { sqliteDatabase } from './sqlite/sqliteDatabase'

/**
 * The database of that address: `file:` is SQLite, `mongodb://` and `mongodb+srv://` MongoDB. Both give the same
 * guarantees: see wrapAdapter. Throws for any other address.
 */
export function databaseAdapter(
  uri: string,
  { push = false, mayBeNew = false }: Partial<DatabaseOptions> = {},
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  if (uri.startsWith('file:')) return sqliteDatabase(uri, { push, mayBeNew })
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return mongoDatabase(uri, { push, mayBeNew })
  throw new Error('The address of the database begins with file:, mongodb:// or mongodb+srv://.')
}
