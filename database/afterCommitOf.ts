import type { PayloadRequest } from 'payload'
import { transactionsOf } from './transactionsOf'

/**
 * Runs `work`, which must not reject, once the transaction of the request is stored, before the next writer's turn in
 * this process; never, when it is rolled back or the process ends before. Throws for a request without a transaction.
 */
export async function afterCommitOf(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const id = await req.transactionID
  transactionsOf(req.payload.db).live(id, 'afterCommitOf').afterCommit.push(work)
}
