import { expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { afterEachWrite } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type RestAnswer, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { openSecondInstance } from '@/testing/pressRoom/secondInstance'

describeOnDatabases('Two instances that save one document at the same moment', (open) => {
  it('Two saves at the same moment: one is stored, and the other is refused as a conflict, not as a failure', async () => {
    const room = await openPressRoom(open, { withPasswords: true })
    const other = await openSecondInstance(room)
    const token = await signInByRest(room, 'writer')
    const name = 'Valmer Soir'
    await restClient(room, token)('POST', '/outlets', { name })
    const [outlet] = await findAll(room, 'outlets', {})
    const address = `/outlets/${outlet?.id}`
    const late: RestAnswer[] = []
    const saveElsewhere = async () =>
      late.push(await restClient(other, token)('PATCH', address, { name: 'Valmer Nuit' }))
    const writing = afterEachWrite(room.payload, async (_, write) => {
      await (write === 'updateOne' && saveElsewhere())
    })
    const first = await restClient(room, token)('PATCH', address, { name: 'Valmer Matin' })
    writing.stop()
    await other.payload.destroy()
    expect([first.status, ...late.map(({ status }) => status)]).toEqual([200, 409])
    expect(late[0]?.text).toContain('au même instant')
    expect(await findById(room, 'outlets', outlet?.id ?? '')).toMatchObject({
      name: 'Valmer Matin',
    })
  })
})
