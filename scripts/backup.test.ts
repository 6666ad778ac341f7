import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import {
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { create, extract } from 'tar'
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { templateDatabase } from '@/testing/database/templateDatabase'
import { stopAt } from '@/testing/process/stopAt'
import { manifestName, manifestSchema } from './backupFormat'
import { type Kept, makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

const sha256 = createHash('sha256').update('%PDF-1.7').digest('hex')
const evidence = `${sha256}.pdf`

let template: string
beforeAll(async () => {
  template = await templateDatabase()
}, 60_000)

let folder: string
let kept: Kept
let archive: string
let target: Kept

const place = (name: string): Kept => ({
  database: path.join(folder, name, 'press-room.db'),
  filesDir: path.join(folder, name, 'files'),
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'point-par-point-backup-'))
  kept = place('kept')
  target = place('target')
  archive = path.join(folder, 'backup.tar.gz')
  await mkdir(kept.filesDir, { recursive: true })
  await writeFile(path.join(kept.filesDir, evidence), '%PDF-1.7')
  await copyFile(template, kept.database)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = (file: string) => statSync(file).mode & 0o777

const open = (database: string) => createClient({ url: `file:${database}` })

async function keepWords(): Promise<ReturnType<typeof open>> {
  const client = open(kept.database)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE words (text)')
  await client.execute("INSERT INTO words VALUES ('as it was')")
  return client
}

async function wordsIn(database: string) {
  const client = open(database)
  const { rows } = await client.execute('SELECT text FROM words')
  client.close()
  return rows.map(({ text }) => text)
}

describe('A backup', () => {
  it('holds what was written before it, while the press room still has its database open', async () => {
    const running = await keepWords()
    await makeBackup(kept, archive)
    expect(modeOf(archive)).toBe(0o600)
    await running.execute("INSERT INTO words VALUES ('later')")
    running.close()

    expect((await restoreBackup(archive, target)).ok).toBe(true)
    expect(modeOf(target.database)).toBe(0o600)
    expect(await wordsIn(target.database)).toEqual(['as it was'])
    expect(await readFile(path.join(target.filesDir, evidence), 'utf8')).toBe('%PDF-1.7')
  })

  it('never takes the place of another archive', async () => {
    const running = await keepWords()
    running.close()
    await writeFile(archive, 'another')
    await expect(makeBackup(kept, archive)).rejects.toThrow('EEXIST')
    expect(await readFile(archive, 'utf8')).toBe('another')
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 400 ? byte ^ 1 : byte))),
    ],
    ['something else', () => Buffer.from('not an archive')],
    ['empty', () => Buffer.alloc(0)],
  ])('is refused when it is %s, and nothing is written', async (_what, damage) => {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    await writeFile(archive, damage(await readFile(archive)))

    expect(await restoreBackup(archive, target)).toMatchObject({
      ok: false,
      why: 'damaged',
      faults: [{ is: 'unreadable' }],
      mayGoOn: false,
    })
    expect(existsSync(target.database)).toBe(false)
    expect(existsSync(target.filesDir)).toBe(false)
  })

  it.each([
    ['a database', () => target.database],
    ['the log of a database', () => `${target.database}-wal`],
    ['the index of the log of a database', () => `${target.database}-shm`],
    ['the journal of a database', () => `${target.database}-journal`],
    ['another file', () => path.join(target.filesDir, 'other.pdf')],
    ['a file of that name with other bytes', () => path.join(target.filesDir, evidence)],
  ])('is not restored where there is %s already', async (_what, put) => {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    await mkdir(target.filesDir, { recursive: true })
    const place = put()
    await writeFile(place, 'as before')
    expect(await restoreBackup(archive, target)).toEqual({
      ok: false,
      why: 'not-empty',
      there: [place],
    })
    expect(await readFile(place, 'utf8')).toBe('as before')
  })

  it('is not restored while another process has the database open, even a deleted one', async () => {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    await mkdir(path.dirname(target.database))
    await writeFile(target.database, '')
    const script = `require('fs').openSync(${JSON.stringify(target.database)}); console.log(1)
      setInterval(() => {}, 1000)`
    const other = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => {
      other.kill('SIGKILL')
    })
    await new Promise((resolve) => other.stdout.once('data', resolve))
    await rm(target.database)
    expect(await restoreBackup(archive, target)).toEqual({ ok: false, why: 'running' })
  })

  it.each([
    [1, 'file'],
    [2, 'file'],
    [1, 'database'],
  ] as const)(
    'that is restored has its database or none when it stops at %i × %s, and the same call goes on',
    async (nth, step) => {
      const running = await keepWords()
      running.close()
      await writeFile(path.join(kept.filesDir, 'second.txt'), 'second')
      await makeBackup(kept, archive)
      const stops = restoreBackup(archive, target, {
        reached: stopAt(step, nth, () => {
          throw new Error('stopped on purpose')
        }),
      })
      await expect(stops).rejects.toThrow('on purpose')
      expect(existsSync(target.database)).toBe(false)

      expect((await restoreBackup(archive, target)).ok).toBe(true)
      expect(await wordsIn(target.database)).toEqual(['as it was'])
      expect((await readdir(target.filesDir)).toSorted()).toEqual(
        [evidence, 'second.txt'].toSorted(),
      )
      const beside = await readdir(path.dirname(target.database))
      expect(beside.toSorted()).toEqual(['files', 'press-room.db'])
    },
  )

  it('that is restored removes what a killed restore left beside the database', async () => {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    const parent = path.dirname(target.database)
    // No process has that number.
    await mkdir(path.join(parent, '.restore-4194999-abc'), { recursive: true })
    expect((await restoreBackup(archive, target)).ok).toBe(true)
    expect((await readdir(parent)).toSorted()).toEqual(['files', 'press-room.db'])
  })
})

describe('A backup that was altered', () => {
  /** Makes a backup, alters its unpacked contents, and restores it. `lists`: with a manifest of the altered files. */
  async function restoreAltered(
    alter: (unpacked: string) => Promise<unknown>,
    { lists = [] as readonly string[], damaged = false } = {},
  ) {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    const unpacked = path.join(folder, 'unpacked')
    await mkdir(unpacked)
    extract({ file: archive, cwd: unpacked, sync: true })
    await alter(unpacked)
    const place = path.join(unpacked, manifestName)
    const manifest = manifestSchema.parse(JSON.parse(await readFile(place, 'utf8')))
    for (const file of manifest.files.filter((each) => lists.includes(each.path))) {
      const bytes = await readFile(path.join(unpacked, file.path))
      file.size = bytes.length
      file.sha256 = createHash('sha256').update(bytes).digest('hex')
    }
    await writeFile(place, JSON.stringify(manifest))
    await create({ gzip: true, cwd: unpacked, file: archive, portable: true }, [
      manifestName,
      'press-room.db',
      'files',
    ])
    return restoreBackup(archive, target, { damaged })
  }
  const inFiles = (unpacked: string, name: string) => path.join(unpacked, 'files', name)
  const sql = async (unpacked: string, statement: string) => {
    const client = open(path.join(unpacked, 'press-room.db'))
    await client.execute(statement)
    client.close()
  }

  it.each([
    [
      'an entry that is not in its list',
      { is: 'unlisted', path: 'files/other.pdf' },
      (unpacked: string) => writeFile(inFiles(unpacked, 'other.pdf'), 'other'),
    ],
    [
      'a link',
      { is: 'unexpected', path: 'files/link.pdf', type: 'SymbolicLink' },
      (unpacked: string) => symlink('/etc/passwd', inFiles(unpacked, 'link.pdf')),
    ],
    [
      'a folder of its own',
      { is: 'unexpected', path: 'files/folder/', type: 'Directory' },
      (unpacked: string) => mkdir(inFiles(unpacked, 'folder')),
    ],
    [
      'a file less',
      { is: 'missing', path: `files/${evidence}` },
      (unpacked: string) => rm(inFiles(unpacked, evidence)),
    ],
    [
      'a file that is longer',
      { is: 'changed', path: `files/${evidence}` },
      (unpacked: string) => appendFile(inFiles(unpacked, evidence), '.'),
    ],
  ])('by %s is refused with the name of the entry', async (_what, fault, alter) => {
    expect(await restoreAltered(alter)).toEqual({
      ok: false,
      why: 'damaged',
      faults: [fault],
      mayGoOn: false,
    })
    expect(existsSync(target.database)).toBe(false)
    expect(existsSync(target.filesDir)).toBe(false)
  })

  it('by a database of something else, with its list, is refused', async () => {
    const alter = async (unpacked: string) => {
      await rm(path.join(unpacked, 'press-room.db'))
      await sql(unpacked, 'CREATE TABLE words (text)')
    }
    expect(await restoreAltered(alter, { lists: ['press-room.db'] })).toMatchObject({
      faults: [{ is: 'no-press-room' }],
      mayGoOn: false,
    })
  })

  it('by a file and its list is refused where its row is, and restored all the same on request', async () => {
    const client = open(kept.database)
    await client.execute({
      sql: "INSERT INTO files (id, name, sha256, mime_type, filename) VALUES ('f', 'avis.pdf', ?, 'application/pdf', ?)",
      args: [sha256, evidence],
    })
    client.close()
    const alter = (unpacked: string) => writeFile(inFiles(unpacked, evidence), 'other')
    const faults = [{ is: 'file', name: 'avis.pdf', sha256 }]
    const lists = [`files/${evidence}`]
    expect(await restoreAltered(alter, { lists })).toEqual({
      ok: false,
      why: 'damaged',
      faults,
      mayGoOn: true,
    })
    expect(await restoreBackup(archive, target, { damaged: true })).toMatchObject({
      ok: true,
      faults,
    })
  })

  it('by a record that no longer has its digests is refused with each of them', async () => {
    const alter = async (unpacked: string) => {
      const texts: [string, string][] = [
        [
          'editions',
          "(id, dossier, number, language, slug, published_at, digest, candidate, envelope, text) VALUES ('e', 'd', 3, 'fr', 'acide', '', 'x', 'x', '{}', '{}')",
        ],
        ['parts', "(id, text) VALUES ('p', '{}')"],
        [
          'acts',
          "(id, sequence, verb, subject, digest, detail, text) VALUES ('a', 1, 'publishUpdate', 's', 'x', 'x', '{}')",
        ],
      ]
      for (const [table, values] of texts) await sql(unpacked, `INSERT INTO ${table} ${values}`)
    }
    const restored = await restoreAltered(alter, { lists: ['press-room.db'] })
    expect(restored).toMatchObject({ ok: false, mayGoOn: true })
    expect(restored).toHaveProperty(
      'faults',
      expect.arrayContaining([
        { is: 'edition', edition: 'fr/acide 3' },
        { is: 'part', digest: 'p', editions: [] },
        expect.objectContaining({ is: 'act', sequence: 1 }),
      ]),
    )
  })
})

it('A backup of an earlier version has the bytes of a file under its digest after it was restored', async () => {
  const running = await keepWords()
  await writeFile(path.join(kept.filesDir, evidence), '')
  await writeFile(path.join(kept.filesDir, `${sha256}-1.pdf`), '%PDF-1.7')
  await running.execute({
    sql: "INSERT INTO files (id, name, sha256, mime_type, filename) VALUES ('f', 'avis.pdf', ?, 'application/pdf', ?)",
    args: [sha256, `${sha256}-1.pdf`],
  })
  running.close()
  await makeBackup(kept, archive)
  expect(await restoreBackup(archive, target)).toMatchObject({ ok: true, faults: [] })
  expect(await readdir(target.filesDir)).toEqual([evidence])
  expect(await readFile(path.join(target.filesDir, evidence), 'utf8')).toBe('%PDF-1.7')
})

it('A backup that is restored has ended every session and every link to a new password', async () => {
  const running = await keepWords()
  await running.execute(
    "INSERT INTO users (id, name, email, reset_password_token) VALUES ('u', 'Une personne', 'u@salle.example', 'secret')",
  )
  await running.execute(
    "INSERT INTO users_sessions (_order, _parent_id, id, expires_at) VALUES (1, 'u', 's', '2099-01-01')",
  )
  running.close()
  await makeBackup(kept, archive)
  expect((await restoreBackup(archive, target)).ok).toBe(true)
  const client = open(target.database)
  const sessions = await client.execute('SELECT id FROM users_sessions')
  const links = await client.execute('SELECT reset_password_token AS token FROM users')
  client.close()
  expect(sessions.rows).toEqual([])
  expect(links.rows).toMatchObject([{ token: null }])
})
