import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = path.resolve(import.meta.dirname, '../../scripts/verify.mjs')

/** The output and exit code of the verifier; a refusal rejects with the same. */
export const runVerifier = (...words: string[]): Promise<{ stdout: string; code?: number }> =>
  run(process.execPath, [script, ...words])
