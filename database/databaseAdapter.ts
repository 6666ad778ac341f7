import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { openMongoSession } from './mongodb/openMongoSession'
import { refuseWithoutTransactions } from './mongodb/refuseWithoutTransactions'
import { openSqliteSession } from './sqlite/openSqliteSession'
import { wrapAdapter } from './wrapAdapter'
import { writerQueue } from './writerQueue'

/**
 * The database of that address: `file:` is SQLite, `mongodb://` and `mongodb+srv://` MongoDB. Both give
 * the same promises: see wrapAdapter. Throws for any other address.
 */
export function databaseAdapter(uri: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  if (uri.startsWith('file:')) return sqlite(uri)
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return mongodb(uri)
  throw new Error('The address of the database begins with file:, mongodb:// or mongodb+srv://.')
}

function sqlite(uri: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const made = sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    push: false,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: 'database/migrations',
    wal: true,
    // For the first connection only, which migrates; see openSqliteSession for the others.
    busyTimeout: 5_000,
  })
  return {
    ...made,
    init(args) {
      const adapter = made.init(args)
      wrapAdapter(adapter, {
        queue: writerQueue(uri),
        openSession: openSqliteSession(adapter),
        areWritesCompound: true,
      })
      return adapter
    },
  }
}

function mongodb(uri: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const made = mongooseAdapter({
    url: uri,
    // Unique indexes are invariants here, and Payload does not make them unless asked to.
    ensureIndexes: true,
    afterOpenConnection: refuseWithoutTransactions,
  })
  return {
    ...made,
    init(args) {
      // mongooseAdapter makes its own adapter and says only that it is one.
      const adapter = made.init(args) as MongooseAdapter
      wrapAdapter(adapter, {
        queue: writerQueue(uri),
        openSession: openMongoSession(adapter),
        areWritesCompound: false,
      })
      return adapter
    },
  }
}
