import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findById } from '@/database/find'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
  testPassword,
} from '@/testing/pressRoom/openPressRoom'
import { restClient } from '@/testing/pressRoom/restClient'

describeOnSqlite('A database that can be read only', (open) => {
  let room: TestPressRoom
  let logged = ''
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    await room.payload.forgotPassword({ collection: 'users', data: { email: emailOf('writer') } })
    // As root, the permissions of a file keep nobody from writing.
    const { drizzle } = room.payload.db as unknown as {
      drizzle: { run: (query: unknown) => unknown }
    }
    await drizzle.run(
      sql`CREATE TRIGGER read_only BEFORE UPDATE ON users BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END`,
    )
    room.payload.logger.level = 'info'
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
      logged += String(line)
      return true
    })
  })
  afterAll(() => vi.restoreAllMocks())

  it('A sign-in that cannot be written fails, and its log has no password hash, link or address in it', async () => {
    const before = (await findById(room, 'users', accountOf('writer'))) as Record<
      string,
      unknown
    > | null
    const data = { email: emailOf('writer'), password: testPassword }
    const { status } = await restClient(room)('POST', '/users/login', data)
    expect(status).toBe(500)
    expect(logged).toContain('Failed query')
    expect(logged).toContain('attempt to write a readonly database')
    for (const name of ['hash', 'salt', 'resetPasswordToken', 'email']) {
      expect(before?.[name]).toEqual(expect.any(String))
      expect(logged).not.toContain(before?.[name])
    }
    expect(logged).not.toContain(testPassword)
  })
})
