import type { Payload } from 'payload'

/**
 * MongoDB keeps the transaction of a dead client for a minute, and what it had written locked: this ends it at
 * once. SQLite needs none of it.
 */
export async function endDeadTransactions({ db }: Payload): Promise<void> {
  if (db.name !== 'mongoose') return
  await db.connection.db?.admin().command({ killAllSessions: [] })
}
