import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { digestOfFile } from '@/storage/digestOfFile'

export const databaseName = 'press-room.db'
export const filesName = 'files'
export const manifestName = 'manifest.json'

/** The manifest of an archive: every file in it with its size in bytes and its SHA-256. */
export const manifestSchema = z.strictObject({
  format: z.literal('point-par-point/backup/1'),
  madeAt: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      size: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>

/** Lists the files below a folder, sorted by their paths, without the manifest itself. */
export async function listContents(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== manifestName)
    .sort()
  return Promise.all(
    paths.map(async (name) => ({
      path: name,
      size: (await stat(path.join(folder, name))).size,
      sha256: await loadDigest(path.join(folder, name)),
    })),
  )
}

async function loadDigest(file: string): Promise<string> {
  const digest = await digestOfFile(file)
  if (digest === null) throw new Error(`${file} is gone`)
  return digest
}
