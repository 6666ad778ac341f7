import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { wrapAdapter } from '../wrapAdapter'
import { writerQueue } from '../writerQueue'
import { guardModels } from './guardModels'
import { openMongoSession } from './openMongoSession'
import { refuseWithoutTransactions } from './refuseWithoutTransactions'

/** MongoDB at that address. Does not start when the server does not support transactions. */
export function mongoDatabase(uri: string): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const made = mongooseAdapter({
    url: uri,
    // Unique indexes are invariants here, and Payload creates them only on request.
    ensureIndexes: true,
    afterOpenConnection: refuseWithoutTransactions,
    migrationDir: 'database/mongodb/migrations',
  })
  return {
    ...made,
    init(args) {
      // mongooseAdapter creates a MongooseAdapter, but its return type is the general one.
      const adapter = made.init(args) as MongooseAdapter
      wrapAdapter(adapter, {
        queue: writerQueue(uri),
        openSession: openMongoSession(adapter),
        areWritesCompound: false,
      })
      const init = adapter.init?.bind(adapter)
      adapter.init = async () => {
        await init?.()
        guardModels(adapter)
      }
      return adapter
    },
  }
}
