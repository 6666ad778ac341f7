import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type DiskFault = 'disk-full' | 'disk-read-only'

/** As much as a large save writes. */
const probe = Buffer.alloc(256 * 1024, 'x')

const faults: Readonly<Record<string, DiskFault>> = {
  EACCES: 'disk-read-only',
  EDQUOT: 'disk-full',
  ENOSPC: 'disk-full',
  EPERM: 'disk-read-only',
  EROFS: 'disk-read-only',
}

/**
 * Whether the folder can be written: writes a small file there and removes it. Asking for the rights and the free space
 * would miss quotas. Returns what is wrong, or null. Rejects for any other error, such as a folder that is not there.
 */
export async function checkFolder(folder: string): Promise<DiskFault | null> {
  const file = path.join(folder, `.point-par-point-${process.pid}`)
  try {
    await writeFile(file, probe)
    return null
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
    const fault = faults[String(code)]
    if (fault) return fault
    throw error
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}
