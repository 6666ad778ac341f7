import { constants, existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { create } from 'tar'
import { unfinished } from '@/storage/storeFile'
import { databaseName, filesName, listContents, type Manifest, manifestName } from './backupFormat'

/** Where a press room with the embedded default database is stored. */
export type Kept = { database: string; filesDir: string }

/**
 * Writes the database and the files into one archive, even while the press room runs: the copy of the database shows
 * one consistent moment, and a stored file never changes. Rejects when the archive already exists.
 */
export async function makeBackup({ database, filesDir }: Kept, archive: string): Promise<Manifest> {
  const folder = await mkdtemp(path.join(path.dirname(path.resolve(archive)), '.backup-'))
  try {
    const client = createClient({ url: `file:${database}` })
    await client.execute({ sql: 'VACUUM INTO ?', args: [path.join(folder, databaseName)] })
    client.close()
    await mkdir(path.join(folder, filesName))
    if (existsSync(filesDir))
      await cp(filesDir, path.join(folder, filesName), {
        recursive: true,
        filter: (name) => !name.endsWith(unfinished),
      })
    const manifest: Manifest = {
      format: 'point-par-point/backup/1',
      madeAt: new Date().toISOString(),
      files: await listContents(folder),
    }
    await writeFile(path.join(folder, manifestName), JSON.stringify(manifest, null, 2))
    const made = path.join(folder, 'archive')
    await create({ gzip: true, cwd: folder, file: made, portable: true }, [
      manifestName,
      databaseName,
      filesName,
    ])
    // It has the hashes of passwords and unpublished words: for nobody else on this machine.
    await chmod(made, 0o600)
    await copyFile(made, archive, constants.COPYFILE_EXCL)
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
