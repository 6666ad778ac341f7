import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread of its own: does one job and ends. It runs the sources, as commands do.

register()
const jobs = {
  comparison: async () => {
    const { compareContents } = await import('../domain/comparison/compareContents.ts')
    return ({ before, after }) => compareContents(before, after)
  },
  import: async () => (await import('./readImport.ts')).readImport,
}
const { job, data } = workerData
const work = await jobs[job]()
parentPort.postMessage(work(data))
