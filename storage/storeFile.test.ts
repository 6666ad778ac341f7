import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dieWhileStoring } from '@/testing/process/dieWhileStoring'
import { stopAt } from '@/testing/process/stopAt'
import { mendFiles } from './mendFiles'
import { storeFile, storeSteps } from './storeFile'

const bytes = Buffer.alloc(2_500_000, 'a line of a document\n')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = { sha256, type: 'application/pdf' } as const
const name = `${sha256}.pdf`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-storage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const stored = () => readFileSync(path.join(folder, name))
const isWhole = (found: string) =>
  found !== name || readFileSync(path.join(folder, found)).equals(bytes)

const noSpace = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })

describe('A file that is stored', () => {
  it('has the name of its digest and its bytes, and nothing is left beside it', async () => {
    expect(await storeFile(folder, file, bytes)).toBe(true)
    expect(readdirSync(folder)).toEqual([name])
    expect(stored().equals(bytes)).toBe(true)
  })

  it('is not written again where it is there whole', async () => {
    await storeFile(folder, file, bytes)
    expect(await storeFile(folder, file, bytes, () => expect.fail('written again'))).toBe(false)
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['short', bytes.subarray(0, 1_000)],
    ['changed in one byte', Buffer.concat([Buffer.from('b'), bytes.subarray(1)])],
  ])('replaces bytes of that name that are %s', async (_, damaged) => {
    writeFileSync(path.join(folder, name), damaged)
    expect(await storeFile(folder, file, bytes)).toBe(true)
    expect(stored().equals(bytes)).toBe(true)
  })

  it('is refused when its bytes have another digest, and nothing is stored', async () => {
    await expect(storeFile(folder, file, bytes.subarray(1))).rejects.toThrow(sha256)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ...storeSteps.map((step) => [step, 1] as const),
    ['write', 2] as const,
    ['write', 3] as const,
  ])(
    'has all its bytes or none when the process is killed at %s, time %i, and can be stored again',
    async (step, nth) => {
      const source = path.join(folder, 'source')
      writeFileSync(source, bytes)
      const files = path.join(folder, 'files')
      mkdirSync(files)
      const args = [files, source, sha256, step, String(nth)]
      expect(await dieWhileStoring('storingProcessMain.ts', args)).toBe('SIGKILL')
      folder = files
      expect(readdirSync(folder).every(isWhole)).toBe(true)
      await storeFile(folder, file, bytes)
      await mendFiles(folder)
      expect(readdirSync(folder)).toEqual([name])
      expect(stored().equals(bytes)).toBe(true)
      folder = path.dirname(files)
    },
  )

  it.each(storeSteps)('leaves no unfinished file when the disk is full at %s', async (step) => {
    const fails = storeFile(
      folder,
      file,
      bytes,
      stopAt(step, 1, () => {
        throw noSpace()
      }),
    )
    await expect(fails).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(folder).filter((found) => found !== name)).toEqual([])
    expect(readdirSync(folder).every(isWhole)).toBe(true)
  })

  it.skipIf(!canMount())(
    'is refused by a disk that is full, which has its space back',
    async () => {
      const full = path.join(folder, 'full')
      mkdirSync(full)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', full])
      try {
        await expect(storeFile(full, file, bytes)).rejects.toMatchObject({ code: 'ENOSPC' })
        expect(readdirSync(full)).toEqual([])
      } finally {
        execFileSync('umount', [full])
      }
    },
  )

  it('has the whole bytes under their digest where they lay beside the rest of an interrupted upload', async () => {
    writeFileSync(path.join(folder, name), bytes.subarray(0, 10))
    writeFileSync(path.join(folder, `${sha256}-1.pdf`), bytes)
    expect((await mendFiles(folder)).restored).toEqual([`${sha256}-1.pdf`])
    expect(readdirSync(folder)).toEqual([name])
    expect(stored().equals(bytes)).toBe(true)
  })

  it('is one that need not be there', async () => {
    expect(await mendFiles(path.join(folder, 'none'))).toEqual({ removed: [], restored: [] })
  })
})

/** Only root may mount, and not in every container. */
function canMount(): boolean {
  const tried = mkdtempSync(path.join(tmpdir(), 'point-par-point-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', tried], { stdio: 'ignore' })
    execFileSync('umount', [tried])
    return true
  } catch {
    return false
  } finally {
    rmSync(tried, { recursive: true, force: true })
  }
}
