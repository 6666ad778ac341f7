import { processWide } from '@/memory/processWide'

type Listener = () => Promise<void>

const listeners = processWide('after-commits', () => new Set<Listener>())

/**
 * Calls `listener` after every commit of `inTransaction` in this process; it must not reject. Returns a function
 * that removes the listener.
 */
export function afterCommits(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Calls all listeners and resolves when they are done. */
export async function notifyCommit(): Promise<void> {
  await Promise.all([...listeners].map((listener) => listener()))
}
