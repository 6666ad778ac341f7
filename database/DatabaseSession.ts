/** One transaction as the database sees it. */
export type DatabaseSession = {
  /** Resolves only when the database says that everything is kept; otherwise rejects. */
  commit: () => Promise<void>
  /** Nothing of the transaction is kept. */
  rollBack: () => Promise<void>
}

/** Begins a transaction and makes it known to the Payload adapter under this id. */
export type OpenSession = (id: string) => Promise<DatabaseSession>
