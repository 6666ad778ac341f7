import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createClient } from '@libsql/client'
import { extract } from 'tar'
import type { MailFault } from '@/domain/mail/mailFaults'
import {
  databaseName,
  filesName,
  listContents,
  type Manifest,
  manifestName,
  manifestSchema,
} from './backupFormat'
import type { Kept } from './makeBackup'

export type Restored =
  | { ok: true; manifest: Manifest; mails: number }
  | { ok: false; why: 'not-empty' | 'damaged' }

/**
 * Restores an archive where there is no press room yet. First unpacks and checks everything in a folder beside the
 * target; a damaged archive or a target that is not empty changes nothing. `mails` is the number of mails that waited
 * in the archive: they are not sent.
 */
export async function restoreBackup(
  archive: string,
  { database, filesDir }: Kept,
): Promise<Restored> {
  const filesThere = existsSync(filesDir) ? await readdir(filesDir) : []
  if (existsSync(database) || filesThere.length > 0) return { ok: false, why: 'not-empty' }
  await mkdir(path.dirname(database), { recursive: true })
  const folder = await mkdtemp(path.join(path.dirname(database), '.restore-'))
  try {
    const manifest = await unpack(archive, folder)
    if (!manifest) return { ok: false, why: 'damaged' }
    const mails = await giveUpWhatWaits(path.join(folder, databaseName))
    await mkdir(filesDir, { recursive: true })
    await cp(path.join(folder, filesName), filesDir, { recursive: true })
    await rename(path.join(folder, databaseName), database)
    return { ok: true, manifest, mails }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The manifest, where everything in the archive matches it; otherwise null. */
async function unpack(archive: string, folder: string): Promise<Manifest | null> {
  try {
    extract({ file: archive, cwd: folder, strict: true, sync: true })
    const manifest = manifestSchema.parse(
      JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')),
    )
    const isWhole = isDeepStrictEqual(manifest.files, await listContents(folder))
    return isWhole && (await isSound(path.join(folder, databaseName))) ? manifest : null
  } catch {
    return null
  }
}

async function isSound(database: string): Promise<boolean> {
  const client = createClient({ url: `file:${database}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    return rows[0]?.integrity_check === 'ok'
  } finally {
    client.close()
  }
}

/**
 * Work that waits in a backup may have been done since, or be out of date. Mails are given up, and the cursor skips
 * the acts whose mails are not written yet. A scheduled publication stays scheduled, but waits for a person, as after
 * one that failed too often.
 */
async function giveUpWhatWaits(database: string): Promise<number> {
  const client = createClient({ url: `file:${database}` })
  try {
    const { rows } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'mails'")
    if (rows.length === 0) return 0
    const fault: MailFault = 'restored'
    const [mails] = await client.batch(
      [
        {
          sql: "UPDATE mails SET state = 'failed', fault = ?, next = NULL WHERE state = 'waiting'",
          args: [fault],
        },
        "UPDATE updates SET schedule_next = NULL WHERE state = 'scheduled'",
        "UPDATE cursors SET value = (SELECT coalesce(max(sequence), 0) FROM acts) WHERE id = 'mail'",
      ],
      'write',
    )
    return mails?.rowsAffected ?? 0
  } finally {
    client.close()
  }
}
