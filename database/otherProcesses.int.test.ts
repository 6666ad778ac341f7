import { expect, it } from 'vitest'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { counted, countUp, startCounter, storedNotes, writeNote } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { startOtherProcess } from '@/testing/process/otherProcess'
import { inTransaction } from './inTransaction'

const serverOfItsOwn = true

describeOnDatabases(
  'Another process',
  (open) => {
    it('A process that is killed in the middle of a transaction leaves nothing of it', async () => {
      const { payload, uri } = await open(makeSmallConfig)
      await startCounter(payload)
      const other = startOtherProcess(uri, 'once')
      await other.hear('halfway')
      await other.kill()
      expect(await storedNotes(payload)).toEqual([])
      expect(await counted(payload)).toBe(0)
      await writeNote(payload, 'life goes on')
      expect(await storedNotes(payload)).toEqual(['life goes on'])
    })

    it('A process that is killed at any moment leaves only whole transactions', async () => {
      const { payload, uri } = await open(makeSmallConfig)
      await startCounter(payload)
      const other = startOtherProcess(uri, 'again')
      for (let commits = 0; commits < 20; commits += 1) await other.hear('committed')
      await other.kill()
      const count = await counted(payload)
      expect(count).toBeGreaterThanOrEqual(20)
      expect(await storedNotes(payload)).toHaveLength(2 * count)
    })

    it('A process waits for another one that is writing, and does not take its number', async () => {
      const { payload, uri } = await open(makeSmallConfig)
      await startCounter(payload)
      const other = startOtherProcess(uri, 'once')
      await other.hear('halfway')
      const ours = inTransaction(payload, null, async (req) => {
        const number = await countUp(payload, req)
        await writeNote(payload, `ours is ${number}`, req)
      })
      const committed = other.hear('committed')
      other.goOn()
      await Promise.all([ours, committed])
      expect(await storedNotes(payload)).toEqual(['note 1 a', 'note 1 b', 'ours is 2'])
    })
  },
  { serverOfItsOwn },
)
