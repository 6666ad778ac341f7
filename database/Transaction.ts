import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/memory/processWide'
import type { DatabaseSession } from './DatabaseSession'
import type { LeaveQueue } from './writerQueue'

/**
 * One transaction, from the wait for its turn to its end. `failed` is the time between the first error and
 * the end of the calls that were on their way: nothing new may begin in it.
 */
export type Transaction = {
  readonly id: string
  /** The adapter it belongs to: one process may have two databases open. */
  readonly database: object
  state: 'waiting' | 'open' | 'failed' | 'ended'
  /** The error that ended it, if one did. */
  failure: unknown
  /** Calls of it that the database has not answered yet. */
  readonly onTheirWay: Set<Promise<unknown>>
  /** Set from `open` on. */
  session: DatabaseSession | undefined
  leaveQueue: LeaveQueue
  /** The roll back that follows a failure. */
  ending: Promise<void> | undefined
}

/** The transaction that this asynchronous context began, whether or not its calls say so. */
export const currentTransaction = processWide(
  'current-transaction',
  () => new AsyncLocalStorage<Transaction>(),
)
