import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { notifyCommit } from './afterCommits'
import { isRetryable } from './isRetryable'
import { retryUntil } from './retryUntil'
import { currentTransaction, type Transaction } from './Transaction'
import type { Transactions } from './Transactions'
import { transactionsOf } from './transactionsOf'

// Invariant 2: the only way to write more than one thing. All of it is stored, or nothing.

/** Long enough for the import of a long document by another process. */
const patience = { altogether: 30_000, longestPause: 3_000, mostAttempts: 12 }

/**
 * Runs `work` in one transaction. Resolves with its result when the database has stored everything and the
 * listeners of `afterCommits` are done.
 * Every call inside must pass on the `req` that `work` is given. An error of such a call ends the transaction, also
 * when `work` catches it: to search for a document that may not exist, use `find`.
 *
 * - The request has the caller's user, language and context.
 * - With a caller that is in a transaction, `work` becomes part of it; its error ends that one too.
 * - Otherwise `work` runs again from the start when another process was writing, so it must do nothing but read and
 *   write through `req`.
 *
 * Rejects with the first error, after everything was rolled back; with the error of the commit when the database
 * did not store it, or may not have.
 */
export async function inTransaction<T>(
  payload: Payload,
  caller: Partial<PayloadRequest> | null,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const transactions = transactionsOf(payload.db)
  const id = await caller?.transactionID
  if (id) {
    const joined = transactions.live(id, 'inTransaction')
    try {
      const req = await requestIn(payload, caller, joined)
      return await currentTransaction.run(joined, () => work(req))
    } catch (error) {
      transactions.fail(joined, error)
      throw error
    }
  }
  let failure: unknown
  const mayRetry = (error: unknown) => isRetryable(error) || isRetryable(failure)
  const attempt = () =>
    transactions.beginFor(async (transaction) => {
      try {
        const answer = await work(await requestIn(payload, caller, transaction))
        await transactions.commit(transaction.id)
        return answer
      } catch (error) {
        await rollBack(payload, transactions, transaction, error)
        failure = transaction.failure
        throw error
      }
    })
  const answer = await retryUntil(patience, mayRetry, attempt)
  await notifyCommit()
  return answer
}

async function rollBack(
  payload: Payload,
  transactions: Transactions,
  transaction: Transaction,
  because: unknown,
): Promise<void> {
  try {
    await transactions.rollBack(transaction.id, because)
  } catch (error) {
    // The first error is the one to report.
    payload.logger.error({ err: error, msg: 'A transaction could not be rolled back.' })
  }
}

/**
 * Payload removes the transaction from a request when an operation fails, and would then write outside of it. An
 * inherited property cannot be removed, so every later call with this request is refused.
 */
function requestIn(
  payload: Payload,
  caller: Partial<PayloadRequest> | null,
  transaction: Transaction,
): Promise<PayloadRequest> {
  const req: Partial<PayloadRequest> = Object.create({ transactionID: transaction.id })
  const { fallbackLocale, headers, i18n, locale, t, user } = caller ?? {}
  Object.assign(req, { fallbackLocale, headers, i18n, locale, t, user })
  return createLocalReq({ req, context: { ...caller?.context } }, payload)
}
