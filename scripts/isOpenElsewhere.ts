import { readdir, readlink } from 'node:fs/promises'
import path from 'node:path'

/**
 * Whether another process has the database open, also one whose file was deleted. Only Linux tells, of the processes
 * of the same user; elsewhere the answer is false.
 */
export async function isOpenElsewhere(database: string): Promise<boolean> {
  const place = path.resolve(database)
  const names = ['', '-wal', '-shm'].flatMap((end) => [
    `${place}${end}`,
    `${place}${end} (deleted)`,
  ])
  const processes = await namesIn('/proc')
  for (const id of processes.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    const folder = `/proc/${id}/fd`
    for (const descriptor of await namesIn(folder)) {
      const target = await readlink(`${folder}/${descriptor}`).catch(() => '')
      if (names.includes(target)) return true
    }
  }
  return false
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
