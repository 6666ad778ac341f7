import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, describe, expect, it } from 'vitest'
import { templateDatabase } from '@/testing/database/templateDatabase'
import { inspectFile } from './inspectFile'

const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-inspect-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = (name: string) => path.join(folder, `${name}.db`)

async function room(name: string): Promise<string> {
  copyFileSync(await templateDatabase(), place(name))
  return place(name)
}

async function run(file: string, ...statements: readonly string[]): Promise<string> {
  const client = createClient({ url: `file:${file}` })
  for (const statement of statements) await client.execute(statement)
  client.close()
  return file
}

function written(name: string, bytes: string | Buffer): string {
  writeFileSync(place(name), bytes)
  return place(name)
}

describe('A database file at the start', () => {
  it('A file with the tables of a press room is one', async () => {
    expect(await inspectFile(await room('room'))).toBe('room')
  })

  it('A file that is not there is missing, and is not made', async () => {
    expect(await inspectFile(place('nowhere'))).toBe('missing')
    expect(await inspectFile(path.join(folder, 'no', 'folder', 'room.db'))).toBe('missing')
    expect(await inspectFile(place('nowhere'))).toBe('missing')
  })

  it('A file without a byte or without a table is empty', async () => {
    expect(await inspectFile(written('no-byte', ''))).toBe('empty')
    const file = await run(place('no-table'), 'CREATE TABLE gone (id)', 'DROP TABLE gone')
    expect(await inspectFile(file)).toBe('empty')
  })

  it('A file with the tables of another program is not taken', async () => {
    const file = await run(place('foreign'), 'CREATE TABLE songs (id)')
    expect(await inspectFile(file)).toBe('foreign')
  })

  it.each([
    ['text', 'Ceci est une lettre. '.repeat(500)],
    ['random bytes', randomBytes(10_000)],
  ])('A file of %s is no SQLite database', async (name, bytes) => {
    expect(await inspectFile(written(`not-${name}`, bytes))).toBe('notSqlite')
  })

  it('A folder is no SQLite database', async () => {
    mkdirSync(place('folder'))
    expect(await inspectFile(place('folder'))).toBe('notSqlite')
  })

  it('A file in which pages were overwritten is damaged', async () => {
    const bytes = readFileSync(await room('whole'))
    randomBytes(bytes.length / 2).copy(bytes, bytes.length / 4)
    expect(await inspectFile(written('overwritten', bytes))).toBe('damaged')
  })

  it('A file that was cut is damaged', async () => {
    const bytes = readFileSync(await room('long'))
    expect(await inspectFile(written('cut', bytes.subarray(0, bytes.length / 2)))).toBe('damaged')
  })

  it('A file that a newer version has migrated is newer', async () => {
    const file = await run(
      await room('newer'),
      "INSERT INTO payload_migrations (id, name, batch) VALUES ('later', '29991231_000000_later', 9)",
    )
    expect(await inspectFile(file)).toBe('newer')
  })
})
