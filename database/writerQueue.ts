import pLimit from 'p-limit'
import { processWide } from '@/memory/processWide'
import { fileOf } from './sqlite/fileOf'

// One writer at a time per database and process, in order of arrival. SQLite has one write lock and returns an
// error to a second writer; MongoDB returns conflicts to two writers of one counter.

/** Ends the turn; the next writer begins. */
export type LeaveQueue = () => void

export type WriterQueue = {
  /** Resolves when it is the caller's turn, which lasts until it leaves. */
  enter: () => Promise<LeaveQueue>
}

function makeQueue(): WriterQueue {
  const limit = pLimit(1)
  // The writer itself ends its turn by a call: Payload begins and commits in separate calls.
  const enter = () =>
    new Promise<LeaveQueue>((begin) => {
      void limit(() => new Promise<void>(begin))
    })
  return { enter }
}

const queues = processWide('writer-queues', () => new Map<string, WriterQueue>())

/** The queue of one database. The same file by another relative path is the same database. */
export function writerQueue(uri: string): WriterQueue {
  const key = uri.startsWith('file:') ? fileOf(uri) : uri
  const queue = queues.get(key) ?? makeQueue()
  queues.set(key, queue)
  return queue
}
