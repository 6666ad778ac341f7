/**
 * A call named a transaction that has ended, so that it would have been carried out outside of it.
 * `cause` is the error that ended the transaction, where one did.
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
