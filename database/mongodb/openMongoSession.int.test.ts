import { expect, it } from 'vitest'
import { inTransaction } from '@/database/inTransaction'
import { loseCommitAnswers } from '@/testing/database/failingDatabase'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { storedNotes, writeNote } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'

describeOnDatabases('A commit whose acknowledgement was lost', (open) => {
  it('A commit whose acknowledgement was lost is sent again and applied once', async () => {
    const { payload } = await open(makeSmallConfig)
    const losing = loseCommitAnswers(payload)
    let attempts = 0
    await inTransaction(payload, null, async (req) => {
      attempts += 1
      await writeNote(payload, `attempt ${attempts}`, req)
    })
    losing.stop()
    expect(await storedNotes(payload)).toEqual(['attempt 1'])
  })
})
