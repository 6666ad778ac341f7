import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { recordCollections } from '@/database/recordCollections'

// Invariant 1 below Payload: SQLite itself refuses to change or delete rows of the record. The triggers are created
// at every start and not by a migration, because a migration that rebuilds a table drops its triggers.

/** The name of the table that Payload creates for a collection. */
const tableOf = (slug: string) => slug.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** INSERT OR REPLACE deletes without firing a DELETE trigger, hence the third one. */
const triggersOf = (table: string): readonly string[] => [
  `CREATE TRIGGER IF NOT EXISTS ${table}_never_changed BEFORE UPDATE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is changed'); END`,
  `CREATE TRIGGER IF NOT EXISTS ${table}_never_deleted BEFORE DELETE ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is deleted'); END`,
  `CREATE TRIGGER IF NOT EXISTS ${table}_never_replaced BEFORE INSERT ON ${table}
   WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = NEW.id)
   BEGIN SELECT RAISE(ABORT, '${table} is append-only: nothing in it is replaced'); END`,
]

const triggerNames = (table: string): readonly string[] =>
  ['changed', 'deleted', 'replaced'].map((what) => `${table}_never_${what}`)

/** Creates the missing triggers on those tables of the record that exist. */
export async function installRecordTriggers({ client }: SQLiteAdapter): Promise<void> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')",
  )
  const names = new Set(rows.map((row) => row.name))
  const missing = recordCollections
    .map(tableOf)
    .filter((table) => names.has(table))
    .filter((table) => triggerNames(table).some((name) => !names.has(name)))
  if (missing.length > 0) await client.batch(missing.flatMap(triggersOf), 'write')
}
