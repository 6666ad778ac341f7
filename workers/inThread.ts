import type { Comparison } from '@/domain/comparison/Comparison'
import type { Content } from '@/domain/comparison/parts/Content'
import type { ImportWork, ReadImport } from './readImport'
import { startThread } from './startThread'

/** What a thread can do: what it is given, and what it returns. `threadProgram.mjs` does it. */
type Jobs = {
  comparison: { data: { before: Content; after: Content }; result: Comparison }
  import: { data: ImportWork; result: ReadImport }
}

/** In milliseconds: several times what the longest work needs on a slow machine. */
const longest = 60_000

/** Does one job in a thread of its own. `too-long` where it took more than `longest`; rejects where it throws. */
export async function inThread<Job extends keyof Jobs>(
  job: Job,
  data: Jobs[Job]['data'],
): Promise<Jobs[Job]['result'] | 'too-long'> {
  const worker = startThread(job)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Jobs[Job]['result'] | 'too-long'>((resolve, reject) => {
      timer = setTimeout(() => resolve('too-long'), longest)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () =>
        reject(new Error(`The thread of a job (${job}) ended without a result`)),
      )
      worker.postMessage(data)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
