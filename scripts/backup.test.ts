import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Kept, makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

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
  await writeFile(path.join(kept.filesDir, 'evidence.pdf'), '%PDF-1.7')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

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
    await running.execute("INSERT INTO words VALUES ('later')")
    running.close()

    expect((await restoreBackup(archive, target)).ok).toBe(true)
    expect(await wordsIn(target.database)).toEqual(['as it was'])
    expect(await readFile(path.join(target.filesDir, 'evidence.pdf'), 'utf8')).toBe('%PDF-1.7')
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

    expect(await restoreBackup(archive, target)).toEqual({ ok: false, why: 'damaged' })
    expect(existsSync(target.database)).toBe(false)
    expect(existsSync(target.filesDir)).toBe(false)
  })

  it.each([
    ['a database', () => writeFile(target.database, '')],
    ['a file', () => writeFile(path.join(target.filesDir, 'other.pdf'), '')],
  ])('is not restored where there is %s already', async (_what, put) => {
    const running = await keepWords()
    running.close()
    await makeBackup(kept, archive)
    await mkdir(target.filesDir, { recursive: true })
    await put()
    expect(await restoreBackup(archive, target)).toEqual({ ok: false, why: 'not-empty' })
  })
})
