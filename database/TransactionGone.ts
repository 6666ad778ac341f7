/**
 * A call named a transaction that has ended, and would have run outside of it.
 * `cause` is the error that ended the transaction, if there was one.
 */
export class TransactionGone extends Error {
  override readonly name = 'TransactionGone'

  constructor(what: string, cause: unknown) {
    super(
      `${what} belongs to a transaction that has ended: nothing of it may be written or read any more. ` +
        'An error inside a transaction ends it, also when the error is caught.',
      cause === undefined ? undefined : { cause },
    )
  }
}
