import { createClient } from '@libsql/client'
import type { Payload } from 'payload'

/** Every row of every table, or every document of every collection, versions and bookkeeping included, as text. */
export type Everything = Readonly<Record<string, readonly string[]>>

/** All that the database keeps, read past Payload. */
export const everythingKept = ({ payload, uri }: { payload: Payload; uri: string }) =>
  uri.startsWith('file:') ? inSqlite(uri) : inMongodb(payload)

async function inMongodb({ db }: Payload): Promise<Everything> {
  const database = db.connection.db
  if (!database) throw new Error('The database is not open.')
  const kept: Record<string, readonly string[]> = {}
  for (const { name } of await database.listCollections().toArray()) {
    const documents = await database.collection(name).find().toArray()
    kept[name] = documents.map((document) => JSON.stringify(document)).sort()
  }
  return kept
}

async function inSqlite(uri: string): Promise<Everything> {
  const client = createClient({ url: uri })
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const kept: Record<string, readonly string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await client.execute(`SELECT * FROM "${String(name)}"`)
    kept[String(name)] = rows.map((row) => JSON.stringify(row)).sort()
  }
  client.close()
  return kept
}
