import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Unready } from '@/domain/start/Unready'
import { checkMigrations } from '../checkMigrations'
import { checkFolder } from './checkFolder'
import type { FileHealth } from './FileHealth'
import { migrationsIn } from './inspectFile'
import { isDamage } from './isDamage'

/** What is wrong with the database file now, or null. A connection of its own reads past what others remember. */
export async function checkFile(health: FileHealth): Promise<Unready | null> {
  if (health.isGone()) return 'database-file-gone'
  if (health.isDamaged) return 'database-damaged'
  const fault = await checkFolder(path.dirname(health.file))
  if (fault) return fault
  try {
    const client = createClient({ url: `file:${health.file}` })
    try {
      return checkMigrations(await migrationsIn(client))
    } finally {
      client.close()
    }
  } catch (error) {
    return isDamage(error) ? 'database-damaged' : 'database-away'
  }
}
