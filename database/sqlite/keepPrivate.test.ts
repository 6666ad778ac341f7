import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepPrivate } from './keepPrivate'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-private-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('A database is for its owner alone, with what SQLite adds beside it then and later', async () => {
  const file = path.join(folder, 'press-room.db')
  const modes = () =>
    ['', '-wal', '-shm'].map((end) => (statSync(`${file}${end}`).mode & 0o777).toString(8))
  for (const word of ['at the first start', 'at the next one']) {
    const client = createClient({ url: `file:${file}` })
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute(`CREATE TABLE "${word}" (word TEXT)`)
    keepPrivate(file)
    expect(modes(), word).toEqual(['600', '600', '600'])
    client.close()
  }
})
