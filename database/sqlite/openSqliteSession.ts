import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { OpenSession } from '../DatabaseSession'
import { isRetryable } from '../isRetryable'
import { retryUntil } from '../retryUntil'
import type { FileHealth } from './FileHealth'
import { shareWriterConnection } from './shareWriterConnection'

// Payload's own begin and commit lose the outcome: a COMMIT that fails resolves there. Here it rejects.

/** How long a transaction waits for the writes of another process; SQLite does not notify it when they have ended. */
const patience = { altogether: 20_000, longestPause: 200, mostAttempts: Number.POSITIVE_INFINITY }

const rollBackAsked = Symbol('roll back')

/** Begins with BEGIN IMMEDIATE; while another process writes, waits without blocking the event loop. */
export function openSqliteSession(adapter: SQLiteAdapter, health: FileHealth): OpenSession {
  return (id) => retryUntil(patience, isRetryable, () => begin(adapter, health, id))
}

async function begin(adapter: SQLiteAdapter, health: FileHealth, id: string) {
  await adapter.initializing
  health.refuseWhenGone()
  shareWriterConnection(adapter.client, adapter.clientConfig.url)
  let end: (commit: boolean) => void = () => undefined
  const commitAsked = new Promise<boolean>((resolve) => {
    end = resolve
  })
  let whenBegun: (transaction: unknown) => void = () => undefined
  const begun = new Promise((resolve) => {
    whenBegun = resolve
  })
  const outcome = health.watch(
    adapter.drizzle.transaction(
      async (transaction) => {
        whenBegun(transaction)
        if (!(await commitAsked)) throw rollBackAsked
        health.refuseWhenGone()
      },
      { behavior: 'immediate' },
    ),
  )
  const transaction = await Promise.race([begun, outcome])

  const finish = (commit: boolean): Promise<void> => {
    delete adapter.sessions?.[id]
    end(commit)
    return outcome
  }
  const rollBack = () =>
    finish(false).catch((error: unknown) => {
      if (error !== rollBackAsked) throw error
    })
  const session = { db: transaction, resolve: () => finish(true), reject: rollBack }
  Reflect.set(adapter.sessions ?? {}, id, session)
  return { commit: () => finish(true), rollBack }
}
