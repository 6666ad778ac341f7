import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type FileType, storedName } from '@/domain/file/fileTypes'
import { forgetDamage, reportDamage } from '@/memory/Damage'
import { processCache } from '@/memory/processCache'
import { isErrno } from './isErrno'

/** The place, size and time of files whose bytes had the digest of their names. */
const checked = processCache<'whole'>('checked files', {
  bound: { entries: 20_000 },
  emptiedBy: 'nothing',
})

/**
 * The bytes that are stored under a digest, or null where they are missing or damaged, which is reported. The digest
 * is computed once for each file in a process, and again when its size or its time changed; the length is compared
 * each time.
 */
export async function findStoredFile(
  folder: string,
  { sha256, type }: { sha256: string; type: FileType },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readWhole(path.join(folder, storedName(sha256, type)), sha256)
  const damage = { what: 'file', key: sha256 } as const
  if (bytes) forgetDamage(damage)
  else reportDamage(damage)
  return bytes
}

async function readWhole(place: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const cache = checked.current()
  try {
    const { size, mtimeMs, ino } = await stat(place)
    const bytes = new Uint8Array(await readFile(place))
    if (bytes.length !== size) return null
    const key = [place, ino, size, mtimeMs].join(' ')
    if (cache.has(key)) return bytes
    // Node's pool of threads computes it: no request waits for it.
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    if (digest !== sha256) return null
    cache.set(key, 'whole')
    return bytes
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}
