import { constants, existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { type ArchiveFault, isRestorable } from '@/domain/backup/ArchiveFault'
import type { MailFault } from '@/domain/mail/mailFaults'
import { digestOfFile } from '@/storage/digestOfFile'
import { mendFiles } from '@/storage/mendFiles'
import { unfinished } from '@/storage/storeFile'
import { syncFolder } from '@/storage/syncFolder'
import { databaseName, filesName, type Manifest } from './backupFormat'
import { checkSaved } from './checkSaved'
import { isOpenElsewhere } from './isOpenElsewhere'
import type { Kept } from './makeBackup'
import { unpackArchive } from './unpackArchive'

/**
 * `running`: a press room has this database open. `not-empty`: `there` lies where the press room would be. `damaged`:
 * the archive, or what was saved in it, has these faults; `mayGoOn` where it can be restored all the same.
 */
export type Restored =
  | { ok: true; manifest: Manifest; mails: number; faults: readonly ArchiveFault[] }
  | { ok: false; why: 'running' }
  | { ok: false; why: 'not-empty'; there: readonly string[] }
  | { ok: false; why: 'damaged'; faults: readonly ArchiveFault[]; mayGoOn: boolean }

/** What happens last, in this order. Tests end the process there. */
export type RestoreStep = 'file' | 'database' | 'done'

type Options = {
  /** Whether to restore a press room that was damaged when it was saved: its readers see what is. */
  damaged?: boolean
  reached?: (step: RestoreStep) => void
}

/**
 * Restores an archive where there is no press room. First unpacks and checks everything in a folder beside the target;
 * a damaged archive or a target that is not empty changes nothing. The files follow one by one and the database last:
 * without it there is no press room, and the same call again goes on where another one was interrupted. `mails` is the
 * number of mails that waited in the archive: they are not sent. Nobody is signed in afterwards.
 */
export async function restoreBackup(
  archive: string,
  { database, filesDir }: Kept,
  { damaged = false, reached = () => undefined }: Options = {},
): Promise<Restored> {
  if (await isOpenElsewhere(database)) return { ok: false, why: 'running' }
  // SQLite would read a log of another database into the restored one.
  const beside = ['', '-wal', '-shm', '-journal'].map((end) => `${database}${end}`)
  const there = beside.filter((place) => existsSync(place))
  if (there.length > 0) return { ok: false, why: 'not-empty', there }
  await mkdir(path.dirname(database), { recursive: true, mode: 0o700 })
  await removeInterrupted(path.dirname(database))
  const folder = await mkdtemp(path.join(path.dirname(database), prefix))
  try {
    const { manifest, faults } = await unpackArchive(archive, folder)
    if (!manifest) return { ok: false, why: 'damaged', faults, mayGoOn: false }
    const [saved, files] = [path.join(folder, databaseName), path.join(folder, filesName)]
    await mendFiles(files)
    const others = await listOthers(filesDir, files)
    if (others.length > 0) return { ok: false, why: 'not-empty', there: others }
    const found = await checkSaved(saved, files)
    const mayGoOn = found.every(isRestorable)
    if (found.length > 0 && !(damaged && mayGoOn))
      return { ok: false, why: 'damaged', faults: found, mayGoOn }
    const mails = await giveUpWhatWaits(saved)
    await moveFiles(files, filesDir, () => reached('file'))
    await chmod(saved, 0o600)
    await sync(saved)
    reached('database')
    await rename(saved, database)
    await syncFolder(path.dirname(database))
    reached('done')
    return { ok: true, manifest, mails, faults: found }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With the process, so that a restore does not remove what another one is working with. */
const prefix = `.restore-${process.pid}-`

async function removeInterrupted(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const id = /^\.restore-(\d+)-/.exec(name)?.[1]
    if (id === undefined || isRunning(Number(id))) continue
    await rm(path.join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

/** What the folder holds, apart from files that are the archive's, as an interrupted restore leaves them. */
async function listOthers(filesDir: string, files: string): Promise<string[]> {
  const others: string[] = []
  for (const name of existsSync(filesDir) ? await readdir(filesDir) : []) {
    if (name.endsWith(unfinished)) continue
    const place = path.join(filesDir, name)
    const wanted = await digestOfFile(path.join(files, name))
    if (wanted === null || wanted !== (await digestOfFile(place))) others.push(place)
  }
  return others
}

/** Copies one file after the other; each has its name only when it is whole. */
async function moveFiles(from: string, to: string, reached: () => void): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of existsSync(from) ? await readdir(from) : []) {
    const place = path.join(to, name)
    reached()
    await copyFile(path.join(from, name), `${place}${unfinished}`, constants.COPYFILE_FICLONE)
    await sync(`${place}${unfinished}`)
    await rename(`${place}${unfinished}`, place)
  }
  await syncFolder(to)
}

async function sync(place: string): Promise<void> {
  const file = await open(place, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Work that waits in a backup may have been done since, or be out of date. Mails are given up, and the cursor skips
 * the acts whose mails are not written yet. A scheduled publication stays scheduled, but waits for a person, as after
 * one that failed too often. Sessions and links to a new password may have been ended since: they end.
 */
async function giveUpWhatWaits(database: string): Promise<number> {
  const client = createClient({ url: `file:${database}` })
  try {
    const fault: MailFault = 'restored'
    const [mails] = await client.batch(
      [
        {
          sql: "UPDATE mails SET state = 'failed', fault = ?, next = NULL WHERE state = 'waiting'",
          args: [fault],
        },
        "UPDATE updates SET schedule_next = NULL WHERE state = 'scheduled'",
        "UPDATE cursors SET value = (SELECT coalesce(max(sequence), 0) FROM acts) WHERE id = 'mail'",
        'DELETE FROM users_sessions',
        'UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL',
      ],
      'write',
    )
    // All of it is in the one file that is moved.
    await client.execute('PRAGMA journal_mode = DELETE')
    return mails?.rowsAffected ?? 0
  } finally {
    client.close()
  }
}
