import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type FileType, storedName } from '@/domain/file/fileTypes'
import { digestOfFile } from './digestOfFile'
import { syncFolder } from './syncFolder'

/** What happens to a file that is stored, in this order; `write` once for each piece of it. */
export const storeSteps = ['open', 'write', 'syncFile', 'check', 'rename', 'syncFolder'] as const
export type StoreStep = (typeof storeSteps)[number]

/** Is called before each step. Tests fail or kill there. */
export type Reached = (step: StoreStep) => void

/** The end of the name of a file that is being written. */
export const unfinished = '.part'

/** In bytes. */
const piece = 1024 * 1024

/**
 * Stores the bytes of a file under their digest. They are written aside, synced and read back, and only then have the
 * name that readers are given: whenever the process or the disk stops, a file of that name is whole. Returns
 * false, and writes nothing, where the whole file is there already; replaces one that is not whole. Throws when the disk refuses, or when `bytes`
 * have another digest.
 */
export async function storeFile(
  folder: string,
  { sha256, type }: { sha256: string; type: FileType },
  bytes: Uint8Array,
  reached: Reached = () => undefined,
): Promise<boolean> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made) await syncFolder(path.dirname(made))
  const place = path.join(folder, storedName(sha256, type))
  if ((await digestOfFile(place)) === sha256) return false
  const aside = `${place}.${randomUUID()}${unfinished}`
  try {
    reached('open')
    const file = await open(aside, 'wx', 0o600)
    try {
      for (let from = 0; from < bytes.length; from += piece) {
        reached('write')
        await file.writeFile(bytes.subarray(from, from + piece))
      }
      reached('syncFile')
      await file.sync()
    } finally {
      await file.close()
    }
    reached('check')
    if ((await digestOfFile(aside)) !== sha256)
      throw new Error(`The bytes are not those of ${sha256}`)
    reached('rename')
    await rename(aside, place)
    reached('syncFolder')
    await syncFolder(folder)
    return true
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
