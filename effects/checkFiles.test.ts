import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFiles } from './checkFiles'

const place = mkdtempSync(path.join(tmpdir(), 'point-par-point-files-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('A folder of files that can be written is right, and nothing is left in it or beside it', async () => {
  const folder = path.join(place, 'files')
  mkdirSync(folder)
  expect(await checkFiles(folder)).toBeNull()
  expect([readdirSync(folder), readdirSync(place)]).toEqual([[], ['files']])
})

test('A folder of files that is not there is away, as its disk is', async () => {
  expect(await checkFiles(path.join(place, 'none'))).toBe('files-away')
  writeFileSync(path.join(place, 'file'), '')
  expect(await checkFiles(path.join(place, 'file', 'files'))).toBe('files-away')
})

test('A folder of files on a disk that takes nothing is read-only', async () => {
  // What the system shows of itself is on a disk of its own, which takes no file from anybody.
  expect(await checkFiles('/proc/sys/kernel')).toBe('disk-read-only')
})
