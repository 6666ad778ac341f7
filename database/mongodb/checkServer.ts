import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Unready } from '@/domain/start/Unready'
import { checkMigrations } from '../checkMigrations'
import { shapes } from './noteShape'

/** How long the server may take to answer, in milliseconds. */
const patience = 2_000

/** What is wrong with the database server now, or null. */
export async function checkServer({ connection }: MongooseAdapter): Promise<Unready | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Unready>((resolve) => {
    timer = setTimeout(() => resolve('database-away'), patience)
  })
  const found = connection
    .collection(shapes)
    .find({}, { maxTimeMS: patience, readPreference: 'primary' })
    .toArray()
    .then(
      (noted) => checkMigrations(noted.map(({ name }) => name)),
      () => 'database-away' as const,
    )
  return Promise.race([found, tooLate]).finally(() => clearTimeout(timer))
}
