import { createClient } from '@libsql/client'
import type { Payload } from 'payload'

/** Every row of every table, or every document of every collection, versions and bookkeeping included, as text. */
export type Everything = Readonly<Record<string, readonly string[]>>

/** All that the database keeps, read past Payload. */
export const wholeDatabase = ({ payload, uri }: { payload: Payload; uri: string }) =>
  uri.startsWith('file:') ? inSqlite(uri) : inMongodb(payload)

async function inMongodb({ db }: Payload): Promise<Everything> {
  const database = db.connection.db
  if (!database) throw new Error('The database is not open.')
  const collections = await database.listCollections().toArray()
  const kept = collections.map(async ({ name }) => {
    const documents = await database.collection(name).find().toArray()
    return [name, documents.map((document) => JSON.stringify(document)).sort()] as const
  })
  return Object.fromEntries(await Promise.all(kept))
}

async function inSqlite(uri: string): Promise<Everything> {
  const client = createClient({ url: uri })
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const names = tables.rows.map(({ name }) => String(name))
  const found = await client.batch(names.map((name) => `SELECT * FROM "${name}"`))
  client.close()
  const kept = found.map(({ rows }) => rows.map((row) => JSON.stringify(row)).sort())
  return Object.fromEntries(names.map((name, index) => [name, kept[index] ?? []]))
}
