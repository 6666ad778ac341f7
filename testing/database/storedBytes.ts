import { createClient } from '@libsql/client'
import { BSON } from 'mongodb'
import type { Payload } from 'payload'

/**
 * The bytes of all rows or documents that the database has, without its indexes: on SQLite the lengths of all values, on
 * MongoDB the sizes of the documents.
 */
export const storedBytes = ({
  payload,
  uri,
}: {
  payload: Payload
  uri: string
}): Promise<number> => (uri.startsWith('file:') ? inSqlite(uri) : inMongodb(payload))

async function inSqlite(uri: string): Promise<number> {
  const client = createClient({ url: uri })
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  let bytes = 0
  for (const { name } of tables.rows) {
    const columns = await client.execute(`SELECT name FROM pragma_table_info('${name}')`)
    const lengths = columns.rows.map(
      (column) => `coalesce(length(CAST("${column.name}" AS BLOB)), 0)`,
    )
    const { rows } = await client.execute(
      `SELECT sum(${lengths.join(' + ')}) AS bytes FROM "${name}"`,
    )
    bytes += Number(rows[0]?.bytes ?? 0)
  }
  client.close()
  return bytes
}

async function inMongodb({ db }: Payload): Promise<number> {
  const database = db.connection.db
  if (!database) throw new Error('The database is not open.')
  let bytes = 0
  for (const { name } of await database.listCollections().toArray()) {
    const documents = await database.collection(name).find().toArray()
    for (const document of documents) bytes += BSON.calculateObjectSize(document)
  }
  return bytes
}
