import { statSync } from 'node:fs'
import { DatabaseFileGone } from '../DatabaseFileGone'
import { isDamage } from './isDamage'

/** The file that an adapter has open: whether it is still the one at its path, and whether SQLite found it damaged. */
export class FileHealth {
  #opened: string | null = null
  isDamaged = false

  constructor(readonly file: string) {}

  /** To be called when the adapter has opened the file. */
  open(): void {
    this.#opened = identityOf(this.file)
  }

  close(): void {
    this.#opened = null
  }

  /** Whether the file at the path is another one than the one that is open, or none. Takes microseconds. */
  isGone(): boolean {
    return this.#opened !== null && identityOf(this.file) !== this.#opened
  }

  /** Throws DatabaseFileGone. */
  refuseWhenGone(): void {
    if (this.isGone()) throw new DatabaseFileGone(this.file)
  }

  /** The same result; an error by which SQLite says that the file is damaged is remembered until the next start. */
  watch<T>(result: Promise<T>): Promise<T> {
    result.catch((error: unknown) => {
      if (isDamage(error)) this.isDamaged = true
    })
    return result
  }
}

const identityOf = (file: string): string => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : ''
}
