import { type SQLiteAdapter, sql, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { attachReadiness } from '../checkDatabase'
import type { DatabaseOptions } from '../DatabaseOptions'
import { migrations } from '../migrations'
import { refuseStart } from '../refuseStart'
import { wrapAdapter } from '../wrapAdapter'
import { writerQueue } from '../writerQueue'
import { checkFile } from './checkFile'
import { FileHealth } from './FileHealth'
import { fileOf } from './fileOf'
import { installRecordTriggers } from './installRecordTriggers'
import { keepPrivate } from './keepPrivate'
import { openSqliteSession } from './openSqliteSession'
import { yieldTurn } from './yieldTurn'

/**
 * SQLite in the file of that address. Its tables come from the committed migrations, which run at every start. A press
 * room is made where there is none only with `mayBeNew`. With `push`, for tests of other collections, the tables come
 * from the collections themselves, wherever it is.
 */
export function sqliteDatabase(
  uri: string,
  { push, mayBeNew }: DatabaseOptions,
): DatabaseAdapterObj<SQLiteAdapter> {
  const made = sqliteAdapter({
    client: { url: uri },
    idType: 'uuid',
    push,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: 'database/migrations',
    wal: true,
    // For what runs outside transactions at a start; openSqliteSession sets the rest.
    busyTimeout: 5_000,
  })
  return {
    ...made,
    init(args) {
      const adapter = made.init(args)
      const health = new FileHealth(fileOf(uri))
      adapter.operators.in = isOneOf
      wrapAdapter(adapter, {
        queue: writerQueue(uri),
        openSession: openSqliteSession(adapter, health),
        areWritesCompound: true,
      })
      attachReadiness(adapter, () => checkFile(health))
      prepareAtStart(adapter, health, { push, mayBeNew })
      closeWhenDestroyed(adapter, health)
      return adapter
    },
  }
}

/** A list of values as one parameter: SQLite takes 32,766 parameters at most, and a filter may match more documents. */
const isOneOf: SQLiteAdapter['operators']['in'] = (column, values) =>
  Array.isArray(values)
    ? sql`${column} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${column} in ${values}`

function prepareAtStart(
  adapter: SQLiteAdapter,
  health: FileHealth,
  { push, mayBeNew }: DatabaseOptions,
): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    if (!push) await refuseStart(adapter, adapter.clientConfig.url, mayBeNew)
    await connect?.(options)
    keepPrivate(fileOf(adapter.clientConfig.url))
    health.open()
    readInTurn(adapter, health)
    // Set by the commands that run the migrations themselves.
    const isMigrating = process.env.PAYLOAD_MIGRATING === 'true'
    // Payload's own type of a migration does not fit the arguments of its generated migrations.
    if (!push && !isMigrating) await adapter.migrate({ migrations: migrations as Migration[] })
    await installRecordTriggers(adapter)
  }
}

function readInTurn({ client }: SQLiteAdapter, health: FileHealth): void {
  const execute = client.execute.bind(client)
  Reflect.set(client, 'execute', async (...statement: Parameters<typeof execute>) => {
    await yieldTurn()
    return health.watch(execute(...statement))
  })
}

/**
 * Payload leaves the file open, and a later connect would reuse the connection with the old schema. Closing writes
 * the write-ahead log back into the file, so that this one file is the whole press room.
 */
function closeWhenDestroyed(adapter: SQLiteAdapter, health: FileHealth): void {
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    health.close()
    if (!adapter.client) return
    await adapter.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    adapter.client.close()
    Reflect.deleteProperty(adapter, 'client')
  }
}
