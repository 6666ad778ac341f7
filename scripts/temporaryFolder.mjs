import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const memory = '/dev/shm'
const enough = 2 ** 30

/**
 * Where tests keep the databases and files that they make and remove: in memory where Linux offers it and has a
 * gigabyte left, because every commit waits for the disk. TMPDIR names another place.
 */
export function temporaryFolder(variables) {
  if (variables.TMPDIR) return variables.TMPDIR
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize >= enough ? memory : tmpdir()
}
