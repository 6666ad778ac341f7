import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type SQLiteAdapter, sql, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { migrations } from '../migrations'
import { wrapAdapter } from '../wrapAdapter'
import { writerQueue } from '../writerQueue'
import { fileOf } from './fileOf'
import { installRecordTriggers } from './installRecordTriggers'
import { keepPrivate } from './keepPrivate'
import { openSqliteSession } from './openSqliteSession'
import { yieldTurn } from './yieldTurn'

/**
 * SQLite in the file of that address. Its tables come from the committed migrations, which run at every start. With
 * `push`, for tests of other collections, they come from the collections themselves.
 */
export function sqliteDatabase(uri: string, push: boolean): DatabaseAdapterObj<SQLiteAdapter> {
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
      adapter.operators.in = isOneOf
      wrapAdapter(adapter, {
        queue: writerQueue(uri),
        openSession: openSqliteSession(adapter),
        areWritesCompound: true,
      })
      prepareAtStart(adapter, push)
      closeWhenDestroyed(adapter)
      return adapter
    },
  }
}

/** A list of values as one parameter: SQLite takes 32,766 parameters at most, and a filter may match more documents. */
const isOneOf: SQLiteAdapter['operators']['in'] = (column, values) =>
  Array.isArray(values)
    ? sql`${column} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${column} in ${values}`

function prepareAtStart(adapter: SQLiteAdapter, push: boolean): void {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    const file = fileOf(adapter.clientConfig.url)
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    await connect?.(options)
    keepPrivate(file)
    readInTurn(adapter)
    // Set by the commands that run the migrations themselves.
    const isMigrating = process.env.PAYLOAD_MIGRATING === 'true'
    // Payload's own type of a migration does not fit the arguments of its generated migrations.
    if (!push && !isMigrating) await adapter.migrate({ migrations: migrations as Migration[] })
    await installRecordTriggers(adapter)
  }
}

function readInTurn({ client }: SQLiteAdapter): void {
  const execute = client.execute.bind(client)
  Reflect.set(client, 'execute', async (...statement: Parameters<typeof execute>) => {
    await yieldTurn()
    return execute(...statement)
  })
}

/**
 * Payload leaves the file open, and a later connect would reuse the connection with the old schema. Closing writes
 * the write-ahead log back into the file, so that this one file is the whole press room.
 */
function closeWhenDestroyed(adapter: SQLiteAdapter): void {
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    if (!adapter.client) return
    await adapter.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    adapter.client.close()
    Reflect.deleteProperty(adapter, 'client')
  }
}
