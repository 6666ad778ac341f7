import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { attachReadiness } from '../checkDatabase'
import type { DatabaseOptions } from '../DatabaseOptions'
import { refuseStart } from '../refuseStart'
import { wrapAdapter } from '../wrapAdapter'
import { writerQueue } from '../writerQueue'
import { checkServer } from './checkServer'
import { guardModels } from './guardModels'
import { noteShape } from './noteShape'
import { openMongoSession } from './openMongoSession'

/**
 * MongoDB at that address. Does not start when the server does not support transactions, nor without a press room
 * there, unless `mayBeNew`, or `push` for tests of other collections.
 */
export function mongoDatabase(
  uri: string,
  { push, mayBeNew }: DatabaseOptions,
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const made = mongooseAdapter({
    url: uri,
    // Unique indexes are invariants here, and Payload creates them only on request.
    ensureIndexes: true,
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
      attachReadiness(adapter, () => checkServer(adapter))
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        if (!push) await refuseStart(adapter, uri, mayBeNew)
        await connect?.(options)
        if (!push) await noteShape(adapter)
      }
      const init = adapter.init?.bind(adapter)
      adapter.init = async () => {
        await init?.()
        guardModels(adapter)
      }
      return adapter
    },
  }
}
