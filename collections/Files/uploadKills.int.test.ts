import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { findOne } from '@/database/find'
import { endDeadTransactions } from '@/testing/database/endDeadTransactions'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { dieWhileStoring } from '@/testing/process/dieWhileStoring'

describeOnDatabases(
  'An upload whose process is killed',
  (open) => {
    let room: TestPressRoom
    beforeAll(async () => {
      room = await openPressRoom(open)
    })

    it.each(['write', 'rename', 'syncFolder'])(
      'An upload that is killed at %s leaves no row and no wrong bytes, and can be made again',
      async (step) => {
        const data = pdfBytes(randomUUID())
        const sha256 = createHash('sha256').update(data).digest('hex')
        const source = path.join(path.dirname(room.filesDir), 'source.pdf')
        writeFileSync(source, data)
        const args = [room.uri, room.filesDir, source, step]
        expect(await dieWhileStoring('uploadingProcessMain.ts', args)).toBe('SIGKILL')
        await endDeadTransactions(room.payload)

        expect(await findOne(room, 'files', { sha256: { equals: sha256 } })).toBeNull()
        const place = path.join(room.filesDir, `${sha256}.pdf`)
        const wrong = existsSync(place) && !readFileSync(place).equals(data)
        expect(wrong).toBe(false)

        const stored = await room.payload.create({
          collection: 'files',
          // Hooks fill in the rest.
          data: {} as never,
          file: { data, name: 'avis.pdf', mimetype: 'application/pdf', size: data.length },
          req: await room.as('writer'),
        })
        expect(stored.filename).toBe(`${sha256}.pdf`)
        expect(readFileSync(place).equals(data)).toBe(true)
        expect(readdirSync(room.filesDir).some((name) => name.startsWith(`${sha256}-`))).toBe(false)
      },
    )
  },
  { serverOfItsOwn: true },
)
