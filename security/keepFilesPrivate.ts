import { chmodSync, mkdirSync } from 'node:fs'

/** What this process writes from here on is for its owner alone; so is that folder, also one that is there. */
export function keepFilesPrivate(folder: string): void {
  process.umask(0o077)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
}
