import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { migrations } from '../migrations'

/** MongoDB needs no migrations: in this collection of Payload are the names of those that SQLite would have run. */
export const shapes = 'payload-migrations'

/** Notes which version of the program the documents are of, so that an older one does not start on them. */
export async function noteShape({ connection }: MongooseAdapter): Promise<void> {
  const noted = connection.collection(shapes)
  for (const { name } of migrations)
    await noted.updateOne({ name }, { $setOnInsert: { name, batch: 1 } }, { upsert: true })
}
