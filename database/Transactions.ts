import { randomUUID } from 'node:crypto'
import type { OpenSession } from './DatabaseSession'
import { currentTransaction, type Transaction } from './Transaction'
import { TransactionGone } from './TransactionGone'
import { WriteOutsideTransaction } from './WriteOutsideTransaction'
import type { WriterQueue } from './writerQueue'

// The rules of every transaction, Payload's own ones included:
// - it has its turn in the writer queue from its begin to its end;
// - the first error inside it ends it, and no later call that names it writes outside of it;
// - its commit resolves only when the database has stored it;
// - it ends after `longest` at the latest, so that one that hangs does not stop all writing (MongoDB: 60 s too).

/** In milliseconds. */
const longest = 60_000

export class Transactions {
  readonly #live = new Map<string, Transaction>()

  constructor(
    private readonly database: object,
    private readonly queue: WriterQueue,
    private readonly openSession: OpenSession,
  ) {}

  /** For Payload, whose operations begin and commit by separate calls: marks the caller's context. */
  begin(): Promise<string> {
    // Must run before the first await, or the mark would not reach the caller.
    const transaction = this.#make()
    currentTransaction.enterWith(transaction)
    return this.#open(transaction)
  }

  /** Begins a transaction and calls `work` with it in a context of its own. The caller commits or rolls back. */
  async beginFor<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#make()
    await this.#open(transaction)
    return currentTransaction.run(transaction, () => work(transaction))
  }

  /** The transaction of that id. Throws TransactionGone when it has ended or an error is ending it. */
  live(id: unknown, what: string): Transaction {
    const transaction = typeof id === 'string' ? this.#live.get(id) : undefined
    if (transaction?.state === 'open') return transaction
    throw new TransactionGone(what, (transaction ?? currentTransaction.getStore())?.failure)
  }

  isAlive(id: unknown): boolean {
    return typeof id === 'string' && this.#live.get(id)?.state === 'open'
  }

  /** The open transaction of this context, if there is one. */
  current(): Transaction | undefined {
    const transaction = currentTransaction.getStore()
    return transaction?.database === this.database && transaction.state === 'open'
      ? transaction
      : undefined
  }

  /**
   * Throws when an error has ended the transaction of this context. Payload removes the transaction from a request
   * when an operation fails; code that catches that error would go on outside of the transaction.
   */
  refuseAfterFailure(what: string): void {
    const current = currentTransaction.getStore()
    if (current?.database !== this.database || current.failure === undefined) return
    throw new TransactionGone(what, current.failure)
  }

  /** Runs one call inside the transaction. Its error ends the transaction. */
  async run<T>(transaction: Transaction, call: () => Promise<T>): Promise<T> {
    const answer = call()
    transaction.onTheirWay.add(answer)
    try {
      return await answer
    } catch (error) {
      this.fail(transaction, error)
      throw error
    } finally {
      transaction.onTheirWay.delete(answer)
    }
  }

  /** Ends the transaction because of an error: nothing of it is stored. */
  fail(transaction: Transaction, error: unknown): void {
    if (transaction.state !== 'open') return
    transaction.state = 'failed'
    transaction.failure = error
    transaction.ending = this.#settle(transaction).then(() => this.#end(transaction, 'rollBack'))
    // A caller that awaits the end gets its error; until then this prevents an unhandled rejection.
    transaction.ending.catch(() => undefined)
  }

  async commit(id: unknown): Promise<void> {
    const transaction = this.live(id, 'A commit')
    await this.#settle(transaction)
    if (this.live(id, 'A commit') !== transaction) return
    try {
      await this.#end(transaction, 'commit')
    } catch (error) {
      transaction.failure = error
      throw error
    }
  }

  /** Resolves when the transaction is rolled back; also when it has ended before. */
  async rollBack(id: unknown, because?: unknown): Promise<void> {
    const transaction = typeof id === 'string' ? this.#live.get(id) : undefined
    if (!transaction) return
    this.fail(transaction, because ?? new Error('The transaction was rolled back.'))
    await transaction.ending
  }

  #make(): Transaction {
    if (this.current()) throw new WriteOutsideTransaction('A second transaction was begun')
    this.refuseAfterFailure('A new transaction')
    return {
      id: randomUUID(),
      database: this.database,
      state: 'waiting',
      failure: undefined,
      onTheirWay: new Set(),
      afterCommit: [],
      session: undefined,
      leaveQueue: () => undefined,
      ending: undefined,
    }
  }

  async #open(transaction: Transaction): Promise<string> {
    const leave = await this.queue.enter()
    try {
      transaction.session = await this.openSession(transaction.id)
    } catch (error) {
      transaction.state = 'ended'
      leave()
      throw error
    }
    transaction.state = 'open'
    this.#live.set(transaction.id, transaction)
    const tooLong = new Error(`A transaction took longer than ${longest / 1000} seconds.`)
    const timer = setTimeout(() => this.fail(transaction, tooLong), longest)
    timer.unref()
    transaction.leaveQueue = () => {
      clearTimeout(timer)
      leave()
    }
    return transaction.id
  }

  /** Waits for the calls in progress: after the end of the transaction they would run outside of it. */
  async #settle(transaction: Transaction): Promise<void> {
    while (transaction.onTheirWay.size > 0) await Promise.allSettled(transaction.onTheirWay)
  }

  async #end(transaction: Transaction, how: 'commit' | 'rollBack'): Promise<void> {
    transaction.state = 'ended'
    this.#live.delete(transaction.id)
    try {
      await transaction.session?.[how]()
      if (how === 'commit') for (const follow of transaction.afterCommit) await follow()
    } finally {
      transaction.leaveQueue()
    }
  }
}
