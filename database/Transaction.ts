import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/memory/processWide'
import type { DatabaseSession } from './DatabaseSession'
import type { LeaveQueue } from './writerQueue'

/**
 * One transaction, from the wait in the queue to its end. `failed` is the time between the first error and the end
 * of the calls that were in progress: no new call may begin in it.
 */
export type Transaction = {
  readonly id: string
  /** The adapter that it belongs to: one process may have two databases open. */
  readonly database: object
  state: 'waiting' | 'open' | 'failed' | 'ended'
  /** The error that ended it, if one did. */
  failure: unknown
  /** Its calls that the database has not finished yet. */
  readonly onTheirWay: Set<Promise<unknown>>
  /** What follows once the database has stored it, still in its turn of the writer queue. Must not reject. */
  readonly afterCommit: (() => Promise<void>)[]
  /** Set from `open` on. */
  session: DatabaseSession | undefined
  leaveQueue: LeaveQueue
  /** The rollback that follows a failure. */
  ending: Promise<void> | undefined
}

/** The transaction that this asynchronous context began, whether or not its calls name it. */
export const currentTransaction = processWide(
  'current-transaction',
  () => new AsyncLocalStorage<Transaction>(),
)
