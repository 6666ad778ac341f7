import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { findAll } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { rewrittenRecords } from './rewrittenRecords'

type Database = { payload: Payload; uri: string }
type Row = { id: string; was: string; fields: Readonly<Record<string, string>> }

/**
 * Rewrites the record past Payload, as if other words had been published: in the one part that has `before` stands
 * `after`, under its new digest, and the edition of that part has the digests that follow, and its act names it. Of editions with one that
 * came later it is not a valid record. Returns the old digest of the part, which is gone.
 */
export async function rewriteRecord(
  database: Database,
  before: string,
  after: string,
): Promise<string> {
  rewrittenRecords.add(database.payload)
  const parts = await findAll(database, 'parts', {})
  const [part] = parts.filter(({ text }) => text.includes(before))
  if (!part) throw new Error(`No part has the words ${before}`)
  const text = part.text.replace(before, after)
  const editions = await findAll(database, 'editions', {})
  const changed = editions
    .filter(({ envelope }) => envelope.includes(part.id))
    .map((edition): Row => {
      const envelope = edition.envelope.replaceAll(part.id, digestOf(text))
      const candidate = digestOf(envelope)
      const sealed = edition.text.replaceAll(edition.candidate, candidate)
      return {
        id: edition.id,
        was: edition.digest,
        fields: { envelope, candidate, text: sealed, digest: digestOf(sealed) },
      }
    })
  const write = database.uri.startsWith('file:') ? inSqlite : inMongodb
  await write(database, { old: part.id, id: digestOf(text), text }, changed)
  return part.id
}

type NewPart = { old: string; id: string; text: string }

async function inSqlite({ uri }: Database, part: NewPart, editions: readonly Row[]): Promise<void> {
  const client = createClient({ url: uri })
  for (const table of ['parts', 'editions', 'acts']) {
    await client.execute(`DROP TRIGGER ${table}_never_changed`)
  }
  await client.execute({
    sql: 'UPDATE parts SET id = ?, text = ? WHERE id = ?',
    args: [part.id, part.text, part.old],
  })
  for (const { id, was, fields } of editions) {
    const names = Object.keys(fields).map((name) => `${name} = ?`)
    await client.execute({
      sql: `UPDATE editions SET ${names.join(', ')} WHERE id = ?`,
      args: [...Object.values(fields), id],
    })
    const args = [fields.digest ?? null, was]
    await client.execute({ sql: 'UPDATE acts SET about = ? WHERE about = ?', args })
  }
  client.close()
}

async function inMongodb(
  { payload }: Database,
  part: NewPart,
  editions: readonly Row[],
): Promise<void> {
  const database = payload.db.connection.db
  if (!database) throw new Error('The database is not open.')
  const parts = database.collection<{ _id: string; text: string }>('parts')
  await parts.insertOne({ _id: part.id, text: part.text })
  await parts.deleteOne({ _id: part.old })
  for (const { id, was, fields } of editions) {
    const act = { about: fields.digest }
    await database.collection('acts').updateOne({ about: was }, { $set: act })
    await database.collection<{ _id: string }>('editions').updateOne({ _id: id }, { $set: fields })
  }
}
