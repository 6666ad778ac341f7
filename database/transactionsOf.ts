import { processWide } from '@/memory/processWide'
import type { Transactions } from './Transactions'

const known = processWide('transactions', () => new WeakMap<object, Transactions>())

export function attachTransactions(adapter: object, transactions: Transactions): void {
  known.set(adapter, transactions)
}

/** The transactions of an adapter that databaseAdapter created. Throws for any other adapter. */
export function transactionsOf(adapter: object): Transactions {
  const transactions = known.get(adapter)
  if (!transactions) throw new Error('This database adapter was not made by databaseAdapter.')
  return transactions
}
