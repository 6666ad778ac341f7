import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { signatureTypes } from '@/domain/log/note/VerifierKey'
import { findCheckpoint } from '@/queries/log/findCheckpoint'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { makeKey } from '@/testing/invented/inventedPressRoom'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { releaseHead } from './releaseHead'
import { startLog } from './startLog'

const newDraft = () => smallDraft(`Les sondes ${randomUUID()}`, { claims: [firstClaim] })

// At the end of the file the verifier reads the log of this press room too (testing/database/testDatabases.ts).
describeOnDatabases('The head of the log', (open) => {
  it('A head is released over what was published before and after the log was started', async () => {
    const room = await openPressRoom(open)
    const { payload } = room
    const key = makeKey('presse.example/log', signatureTypes.log)
    await publishDraft(room, newDraft(), { note: null })
    await startLog(payload, key.verifier)
    await publishDraft(room, newDraft(), { note: null })
    const note = await releaseHead(payload, key)
    await publishDraft(room, newDraft(), { note: null })

    const { totalDocs } = await payload.count({ collection: 'acts' })
    const checkpoint = await findCheckpoint({ payload })
    expect(checkpoint?.note).toBe(note)
    expect(checkpoint?.size).toBeGreaterThan(0)
    expect(checkpoint?.size).toBeLessThan(totalDocs)
  })
})
