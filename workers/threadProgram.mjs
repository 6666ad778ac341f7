import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread of its own: does jobs of one kind until it is ended. It runs the sources, as commands do.

register()
const jobs = {
  comparison: async () => {
    const { compareContents } = await import('../domain/comparison/compareContents.ts')
    return ({ before, after }) => compareContents(before, after)
  },
  import: async () => (await import('./readImport.ts')).readImport,
  picture: async () => (await import('./drawPicture.ts')).drawPicture,
}
const work = await jobs[workerData.job]()
parentPort.on('message', async (data) => parentPort.postMessage(await work(data)))
