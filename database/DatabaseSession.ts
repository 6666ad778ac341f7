/** One transaction as the database sees it. */
export type DatabaseSession = {
  /** Resolves only when the database has confirmed that everything is stored; otherwise rejects. */
  commit: () => Promise<void>
  /** Afterwards nothing of the transaction is stored. */
  rollBack: () => Promise<void>
}

/** Begins a transaction and registers it with the Payload adapter under this id. */
export type OpenSession = (id: string) => Promise<DatabaseSession>
