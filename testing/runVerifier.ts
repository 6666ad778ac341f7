import { execFile } from 'node:child_process'
import path from 'node:path'

const script = path.resolve(import.meta.dirname, '../scripts/verify.mjs')

/** The exit code of the verifier and what it printed: 0 confirmed, 3 nothing altered, 1 altered, 2 called wrongly. */
export const runVerifier = (
  ...words: string[]
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const options = { maxBuffer: 100_000_000 }
    const child = execFile(process.execPath, [script, ...words], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
