import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { OpenSession } from '../DatabaseSession'
import { retryUntil } from '../retryUntil'

/** How long a commit with an unknown outcome is retried. */
const patience = { altogether: 10_000, longestPause: 1_000, mostAttempts: 20 }

/** It is safe to retry a commit: the server knows which transactions it has committed. */
const isOutcomeUnknown = (error: unknown): boolean => {
  const labels = error instanceof Object ? Reflect.get(error, 'errorLabels') : undefined
  return Array.isArray(labels) && labels.includes('UnknownTransactionCommitResult')
}

export function openMongoSession(adapter: MongooseAdapter): OpenSession {
  return async (id) => {
    const session = adapter.connection.getClient().startSession()
    session.startTransaction({
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
    })
    Reflect.set(adapter.sessions, id, session)
    const forget = async () => {
      delete adapter.sessions[id]
      // The outcome is decided: an error here does not change it.
      await session.endSession().catch(() => undefined)
    }
    // The server learns of a transaction by its first command. Payload sends several at once, and one that arrived
    // before the first would find no transaction.
    await adapter.connection
      .collection('counters')
      .findOne({}, { session, projection: { _id: 1 } })
      .catch(async (error: unknown) => {
        await forget()
        throw error
      })
    return {
      async commit() {
        try {
          const commit = () => session.commitTransaction()
          await retryUntil(patience, isOutcomeUnknown, commit)
        } finally {
          await forget()
        }
      },
      async rollBack() {
        // The server aborts a transaction that nobody commits, so an error here needs no handling.
        await session.abortTransaction().catch(() => undefined)
        await forget()
      },
    }
  }
}
