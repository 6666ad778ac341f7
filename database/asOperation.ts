import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/memory/processWide'

// Invariant 1: what only operations may write (the record, and the state of updates) is written inside asOperation.
// .dependency-cruiser.cjs lists who may import this file.

const permission = processWide('as-operation', () => new AsyncLocalStorage<true>())

/** Runs `work` with the permission of operations: it may add to the record and write what hooks otherwise refuse. */
export function asOperation<T>(work: () => Promise<T>): Promise<T> {
  return permission.run(true, work)
}

/** Whether the caller runs inside `asOperation`. */
export function isOperation(): boolean {
  return permission.getStore() === true
}
