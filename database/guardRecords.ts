import { isOperation } from './asOperation'
import { counterCollection, recordCollections } from './recordCollections'

// Invariant 1 at the last layer of Payload: hooks and access control do not see `payload.db`.

/** A write that the append-only record refuses, whoever the caller is. */
export class RecordsAreAppendOnly extends Error {
  override readonly name = 'RecordsAreAppendOnly'
}

const records: ReadonlySet<unknown> = new Set(recordCollections)
const movesCounter: ReadonlySet<string> = new Set(['create', 'updateOne'])

/**
 * Throws RecordsAreAppendOnly unless the call does not touch the record or adds to it in the allowed way: by
 * `create`, inside asOperation and a transaction.
 */
export function guardRecords(method: string, collection: unknown, transactionId: unknown): void {
  const isRecord = records.has(collection)
  if (!isRecord && collection !== counterCollection) return
  const isAllowed = isRecord ? method === 'create' : movesCounter.has(method)
  if (!isAllowed) throw new RecordsAreAppendOnly(`${method} on ${String(collection)} is refused.`)
  if (!isOperation() || !transactionId) {
    throw new RecordsAreAppendOnly(
      `${method} on ${String(collection)} is refused outside asOperation and a transaction.`,
    )
  }
}
