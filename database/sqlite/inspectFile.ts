import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import type { FoundDatabase } from '@/domain/start/decideStart'
import { isNewer } from '../isNewer'
import { checkFolder } from './checkFolder'
import { codeOf, isDamage } from './isDamage'

// Only SQLite opens the file: closing it by another call would take off the locks that this process has on it.

/**
 * What stands in that file; nothing in it is changed. `PRAGMA quick_check` reads all of it: about 1 s for 1 GB that the
 * operating system has in memory, and as long as the disk takes otherwise. It compares no index with its table, as
 * `integrity_check` does, which takes twice as long. It is left out where this process did it before (`isChecked`).
 */
export async function inspectFile(file: string, isChecked = false): Promise<FoundDatabase> {
  if (!existsSync(file)) return 'missing'
  if (statSync(file).isDirectory()) return 'notSqlite'
  if (isReadOnly(file) || (await checkFolder(path.dirname(file))) === 'disk-read-only')
    return 'unwritable'
  if (statSync(file).size === 0) return 'empty'
  const client = createClient({ url: `file:${file}` })
  try {
    const isWhole = isChecked || (await isWholeIn(client))
    return isWhole ? await contentOf(client) : 'damaged'
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') return 'notSqlite'
    if (isDamage(error)) return 'damaged'
    throw error
  } finally {
    client.close()
  }
}

async function isWholeIn(client: Client): Promise<boolean> {
  const { rows } = await client.execute('PRAGMA quick_check(1)')
  return rows[0]?.quick_check === 'ok'
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return false
  } catch {
    return true
  }
}

async function contentOf(client: Client): Promise<FoundDatabase> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  if (rows.length === 0) return 'empty'
  const names = new Set(rows.map(({ name }) => name))
  if (!names.has('acts') || !names.has('payload_migrations')) return 'foreign'
  return isNewer(await migrationsIn(client)) ? 'newer' : 'room'
}

/** The names of the migrations that the press room in a file has been through. */
export async function migrationsIn(client: Client): Promise<readonly unknown[]> {
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return rows.map(({ name }) => name)
}
