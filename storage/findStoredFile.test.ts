import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listDamages } from '@/memory/Damage'
import { findStoredFile } from './findStoredFile'

const bytes = Buffer.from('%PDF-1.7 of the test of stored files')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = { sha256, type: 'application/pdf' } as const
const damage = { what: 'file', key: sha256 }

let folder: string
let place: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-storage-'))
  place = path.join(folder, `${sha256}.pdf`)
  writeFileSync(place, bytes)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const find = async () => {
  const found = await findStoredFile(folder, file)
  return found && Buffer.from(found)
}

describe('A stored file that is read', () => {
  it('has its bytes, whose digest is computed once', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest')
    expect(await find()).toEqual(bytes)
    expect(await find()).toEqual(bytes)
    expect(digest).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['missing', () => rmSync(place)],
    ['empty', () => truncateSync(place)],
    ['short', () => truncateSync(place, 10)],
    ['of its length, with one byte changed', () => writeFileSync(place, `x${bytes.subarray(1)}`)],
  ])(
    'is none, and is reported, when its bytes are %s, also after it was read whole',
    async (_, damages) => {
      expect(await find()).toEqual(bytes)
      damages()
      expect(await find()).toBeNull()
      expect(listDamages()).toContainEqual(damage)
      writeFileSync(place, bytes)
      expect(await find()).toEqual(bytes)
      expect(listDamages()).not.toContainEqual(damage)
    },
  )
})
