import { chmodSync, existsSync } from 'node:fs'

/**
 * Makes the file of a database, and those that SQLite adds beside it, readable for their owner alone. What SQLite adds
 * later gets the same permissions.
 */
export function keepPrivate(file: string): void {
  for (const there of [file, `${file}-wal`, `${file}-shm`].filter(existsSync))
    chmodSync(there, 0o600)
}
