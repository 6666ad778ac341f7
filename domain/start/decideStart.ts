import { accepted, type Result, refused } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'

/**
 * What stands at the address of the database: `missing` is no file, `empty` a database without a press room, `newer` a
 * press room that a newer version of the program changed.
 */
export type FoundDatabase =
  | 'room'
  | 'missing'
  | 'empty'
  | 'foreign'
  | 'newer'
  | 'notSqlite'
  | 'noTransactions'
  | 'damaged'
  | 'unwritable'
  | 'away'

const codes: Readonly<Record<Exclude<FoundDatabase, 'room'>, ReasonCode>> = {
  away: 'database-away',
  damaged: 'database-damaged',
  empty: 'database-empty',
  foreign: 'database-foreign',
  missing: 'database-missing',
  newer: 'database-newer',
  notSqlite: 'database-not-sqlite',
  noTransactions: 'database-no-transactions',
  unwritable: 'database-unwritable',
}

/**
 * Whether the press room starts on what was found. A new one is made only where somebody asked for it (`isNewAsked`),
 * and only where there is nothing yet. `database` is the address as people may read it.
 */
export function decideStart({
  found,
  isNewAsked,
  database,
}: {
  found: FoundDatabase
  isNewAsked: boolean
  database: string
}): Result<{ isNew: boolean }> {
  if (found === 'room') return accepted({ isNew: false })
  if (isNewAsked && (found === 'missing' || found === 'empty')) return accepted({ isNew: true })
  return refused({ code: codes[found], path: [], values: { database } })
}
