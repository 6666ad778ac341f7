import path from 'node:path'
import { Worker } from 'node:worker_threads'

// Found where the server runs, not by the bundler: it is no part of the bundle.
const program = ['workers', 'threadProgram.mjs']

/** A thread that does one kind of job: each message that it gets is the data of one, and each that it sends a result. */
export const startThread = (job: 'comparison' | 'import' | 'picture'): Worker =>
  new Worker(path.join(/* turbopackIgnore: true */ process.cwd(), ...program), {
    workerData: { job },
    execArgv: ['--conditions=production'],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
