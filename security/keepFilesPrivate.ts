import { chmodSync, mkdirSync } from 'node:fs'

/**
 * What this process writes from here on is for its owner alone; so is that folder, also one that is there. Where its disk
 * does not let it be changed, the start goes on with a line in the log, and `/readyz` says what is wrong.
 */
export function keepFilesPrivate(folder: string): void {
  process.umask(0o077)
  try {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o700)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`The folder of files could not be made private: ${why}\n`)
  }
}
