import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { isErrno } from './isErrno'

/** The SHA-256 of a file, as 64 hex characters; null where there is no such file. */
export async function digestOfFile(place: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(place)) hash.update(chunk)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
  return hash.digest('hex')
}
