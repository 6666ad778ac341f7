import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import { yieldTurn } from './yieldTurn'

// The libsql client opens a connection for every transaction and never closes it: after some hundred writes a
// process has no file descriptor left. All our transactions share one connection, one after another in the order of
// the writer queue; reads outside of a transaction use the client's own connection.

/** What Drizzle needs of a transaction. */
type ConnectionTransaction = {
  execute: (statement: InStatement) => Promise<ResultSet>
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

const shared = new WeakSet<Client>()

/** Makes all transactions of that client share one connection, which is closed with the client. */
export function shareWriterConnection(client: Client, url: string): void {
  if (shared.has(client)) return
  shared.add(client)
  let writer: Client | undefined
  const forget = () => {
    writer?.close()
    writer = undefined
  }
  const close = client.close.bind(client)
  client.close = () => {
    forget()
    close()
  }
  Reflect.set(client, 'transaction', async (): Promise<ConnectionTransaction> => {
    writer ??= await open(url)
    return begin(writer, forget)
  })
}

async function open(url: string): Promise<Client> {
  const connection = createClient({ url })
  await connection.execute('PRAGMA foreign_keys = ON')
  await connection.execute('PRAGMA synchronous = FULL')
  return connection
}

async function begin(connection: Client, forget: () => void): Promise<ConnectionTransaction> {
  // This check whether another process is writing leaves no statement open: after a BEGIN that is refused, libsql
  // refuses the COMMIT of a later one ("SQL statements in progress").
  await connection.executeMultiple('BEGIN IMMEDIATE; COMMIT')
  await connection.execute('BEGIN IMMEDIATE').catch((error: unknown) => {
    forget()
    throw error
  })
  let isOver = false
  const execute = async (statement: InStatement): Promise<ResultSet> => {
    await yieldTurn()
    // SQLite ends some transactions itself after an error; later statements would be stored at once.
    if (isOver) throw new Error('The transaction has ended.')
    try {
      return await connection.execute(statement)
    } catch (error) {
      isOver = true
      throw error
    }
  }
  return {
    execute,
    async commit() {
      await execute('COMMIT')
      isOver = true
    },
    async rollback() {
      isOver = true
      // When the rollback fails, the connection is closed, which rolls back too.
      await connection.execute('ROLLBACK').catch(forget)
    },
  }
}
