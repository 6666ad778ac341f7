import { readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { digestOfFile } from './digestOfFile'
import { isErrno } from './isErrno'
import { unfinished } from './storeFile'

/** What was done in a folder of files: names before it. */
export type Mended = { removed: readonly string[]; restored: readonly string[] }

/** As an earlier version named the bytes of a file whose own name was taken by the rest of an interrupted upload. */
const numbered = /^([0-9a-f]{64})-\d+\.([a-z]+)$/

/**
 * Clears up what interrupted uploads left in a folder: unfinished files are removed, and bytes that an earlier version
 * stored under another name because of them get the name of their digest. A file with the name of a digest is never
 * removed: where a database was confused with another one, its files must survive the start.
 */
export async function mendFiles(folder: string): Promise<Mended> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return []
    throw error
  })
  const removed = names.filter((name) => name.endsWith(unfinished))
  for (const name of removed) await rm(path.join(folder, name), { force: true })
  const restored: string[] = []
  for (const name of names) {
    const [, sha256, extension] = numbered.exec(name) ?? []
    const from = path.join(folder, name)
    if (sha256 === undefined || (await digestOfFile(from)) !== sha256) continue
    await rename(from, path.join(/* turbopackIgnore: true */ folder, `${sha256}.${extension}`))
    restored.push(name)
  }
  return { removed, restored }
}
