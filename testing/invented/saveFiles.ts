import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes files by their paths into a new folder within `place`, and returns its path. */
export async function saveFiles(
  place: string,
  files: ReadonlyMap<string, string | Buffer>,
): Promise<string> {
  const folder = await mkdtemp(path.join(place, 'press-room-'))
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  return folder
}
