/**
 * A mistake in the program: code that runs inside a transaction wrote without it, most often a hook that does not
 * pass its `req` on. The write would wait for the transaction, and the transaction for the write.
 */
export class WriteOutsideTransaction extends Error {
  override readonly name = 'WriteOutsideTransaction'

  constructor(what: string) {
    super(
      `${what} inside a transaction, without it: pass the \`req\` of the hook or of inTransaction to every call.`,
    )
  }
}
