import pLimit from 'p-limit'
import { processWide } from '@/memory/processWide'
import { inThread } from './inThread'
import { type ImportWork, type ReadImport, readImport } from './readImport'

/** In bytes: a shorter document is read in less time (some 100 ms) than a thread needs to start. */
const small = 20_000

/** One document is read at a time, and so many wait. */
const mostWaiting = 4
const inTurn = processWide('imports', () => pLimit(1))

/**
 * Reads a document that is to be imported, in a thread of its own where it is long: readers are served meanwhile.
 * `too-long` where it took too much time, `busy` where too many others wait.
 */
export async function importAside(work: ImportWork): Promise<ReadImport | 'too-long' | 'busy'> {
  if (work.bytes.byteLength <= small) return readImport(work)
  if (inTurn.pendingCount >= mostWaiting) return 'busy'
  return inTurn(() => inThread('import', work))
}
