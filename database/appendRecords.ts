import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/memory/processWide'

// Invariant 1: the record grows only through the operations. Only `operations` may import this file.

const appending = processWide('append-records', () => new AsyncLocalStorage<true>())

/** Everything that `work` does may add to the append-only record, inside a transaction. */
export function appendRecords<T>(work: () => Promise<T>): Promise<T> {
  return appending.run(true, work)
}

export function mayAppendRecords(): boolean {
  return appending.getStore() === true
}
