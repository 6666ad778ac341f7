import { processWide } from '@/memory/processWide'

type Listener = () => Promise<void>

const listeners = processWide('after-commits', () => new Set<Listener>())

/** Calls `listener` after every commit of `inTransaction` in this process; it must not reject. Answers how to stop. */
export function afterCommits(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Resolves when all who listen have done what they do after a commit. */
export async function notifyCommit(): Promise<void> {
  await Promise.all([...listeners].map((listener) => listener()))
}
