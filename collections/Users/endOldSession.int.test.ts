import { beforeAll, expect, it } from 'vitest'
import { findById } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'

const day = 24 * 60 * 60 * 1000

describeOnDatabases('A session', (open) => {
  let room: TestPressRoom
  let token: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    token = await signInByRest(room, 'writer')
  })

  it.each([
    [6, 200],
    [8, 403],
  ])('A session that began %i days ago is prolonged or not: %i', async (days, expected) => {
    const id = accountOf('writer')
    const stored = await findById(room, 'users', id)
    const createdAt = new Date(Date.now() - days * day).toISOString()
    const sessions = (stored?.sessions ?? []).map((session) => ({ ...session, createdAt }))
    await room.payload.db.updateOne({ collection: 'users', id, data: { sessions } })
    const { status } = await restClient(room, token)('POST', '/users/refresh-token')
    expect(status).toBe(expected)
  })
})
