import type { Unready } from '@/domain/start/Unready'
import { isNewer } from './isNewer'
import { migrations } from './migrations'

/** Whether a database has been through the migrations of this version and no others, by their names. */
export function checkMigrations(names: readonly unknown[]): Unready | null {
  if (isNewer(names)) return 'database-newer'
  const done = new Set(names)
  return migrations.every(({ name }) => done.has(name)) ? null : 'migrations-missing'
}
