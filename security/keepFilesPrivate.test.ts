import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { keepFilesPrivate } from './keepFilesPrivate'

const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-private-'))
const umask = process.umask()
afterEach(() => {
  process.umask(umask)
  rmSync(folder, { recursive: true, force: true })
})

it('The folder of the files, and what is written into it, are for their owner alone', () => {
  const files = path.join(folder, 'files')
  mkdirSync(files, { mode: 0o755 })
  keepFilesPrivate(files)
  writeFileSync(path.join(files, 'a.pdf'), '')
  const modes = [files, path.join(files, 'a.pdf')].map((name) => statSync(name).mode & 0o777)
  expect(modes).toEqual([0o700, 0o600])
})

it('A folder that cannot be made is a line in the log, and the start goes on', () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'file'), '')
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  keepFilesPrivate(path.join(folder, 'file', 'files'))
  expect(String(logged.mock.calls)).toContain('The folder of files could not be made private')
  vi.restoreAllMocks()
})
