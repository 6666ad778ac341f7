import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { mongoDatabase } from './mongodb/mongoDatabase'
import { sqliteDatabase } from './sqlite/sqliteDatabase'

/**
 * The database of that address: `file:` is SQLite, `mongodb://` and `mongodb+srv://` MongoDB. Both give the same
 * guarantees: see wrapAdapter. Throws for any other address. `push` is for tests with collections of their own: the
 * tables of a SQLite file then follow the collections and not the migrations.
 */
export function databaseAdapter(
  uri: string,
  { push = false } = {},
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  if (uri.startsWith('file:')) return sqliteDatabase(uri, push)
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return mongoDatabase(uri)
  throw new Error('The address of the database begins with file:, mongodb:// or mongodb+srv://.')
}
