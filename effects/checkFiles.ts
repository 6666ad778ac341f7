import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { checkFolder } from '@/database/sqlite/checkFolder'
import type { Unready } from '@/domain/start/Unready'

/**
 * What is wrong with the folder of files now, or null. A start makes that folder: where it is missing, its disk is not
 * there. A backup copies it: where its parent is on the same disk and can be written, the file of the check is written
 * there.
 */
export async function checkFiles(filesDir: string): Promise<Unready | null> {
  const folder = path.resolve(filesDir)
  const parent = path.dirname(folder)
  try {
    if (!isWritable(folder)) return 'disk-read-only'
    const isBeside = statSync(parent).dev === statSync(folder).dev && isWritable(parent)
    return await checkFolder(isBeside ? parent : folder)
  } catch {
    return 'files-away'
  }
}

/** Throws where there is no such folder. */
function isWritable(folder: string): boolean {
  statSync(folder)
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
