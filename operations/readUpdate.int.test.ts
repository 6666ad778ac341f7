import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ApprovalWay } from '@/domain/approval/ruleOf'
import { announce } from '@/testing/announce'
import { openPressRoom } from '@/testing/openPressRoom'
import { smallDraft } from '@/testing/smallDraft'
import { describeOnDatabases } from '@/testing/testDatabases'
import { writeDossier } from '@/testing/writeDossier'
import { insistOn } from './insistOn'
import { readUpdate } from './readUpdate'

describeOnDatabases('The desk', (open) => {
  it('asks why something goes out unapproved only where approvals are needed', async () => {
    const room = await openPressRoom(open)
    const { update } = await writeDossier(await room.as('writer'), smallDraft(randomUUID()))
    await announce(await room.as('writer'), update)
    const breaksGlass = async (way: ApprovalWay) => {
      await room.payload.updateGlobal({ slug: 'press-room', data: { approvals: { way } } })
      const { acts } = insistOn(await readUpdate(await room.as('publisher'), update, 'published'))
      return acts.find(({ act }) => act === 'publish')?.breaksGlass
    }
    expect(await breaksGlass('alone')).toBe(false)
    expect(await breaksGlass('legalAndColleague')).toBe(true)
  })
})
