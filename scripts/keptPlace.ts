import { env } from '@/env'
import type { Kept } from './makeBackup'

/**
 * The database file and the folder of files that the environment names; null where the database is a MongoDB server.
 */
export function keptPlace(): Kept | null {
  if (!env.databaseUri.startsWith('file:')) return null
  return { database: env.databaseUri.slice('file:'.length), filesDir: env.filesDir }
}
