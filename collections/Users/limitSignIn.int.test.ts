import crypto from 'node:crypto'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { signInCounters } from '@/domain/attempt/signInCounters'
import { carriesToken } from '@/security/carriesToken'
import { countAttempt } from '@/security/countAttempt'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient } from '@/testing/pressRoom/restClient'
import { tokenIn } from '@/testing/pressRoom/tokenIn'

// The counts are those of the process: no other test signs these in.
const emailOf = (name: 'nora' | 'lea' | 'ines' | 'paul' | 'zoe') => `${name}@essais.example`
const unknown = 'personne@essais.example'
const password = 'un mot de passe pour ces essais'

describeOnSqlite('A sign-in', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
    for (const name of ['nora', 'lea', 'ines', 'paul', 'zoe'] as const) {
      const data = {
        name,
        email: emailOf(name),
        password,
        roles: ['writer' as const],
        active: true,
      }
      await room.payload.create({ collection: 'users', data: { ...data, id: `account-${name}` } })
    }
  })
  const logged = vi.fn()
  beforeEach(() => {
    logged.mockReset()
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(logged(String(line))))
    return () => vi.restoreAllMocks()
  })

  const signIn = (email: string, typed: string, network: string, cookie = '') =>
    restClient(room)(
      'POST',
      '/users/login',
      { email, password: typed },
      { 'X-Forwarded-For': network, ...(cookie && { Cookie: cookie }) },
    )

  /** Wrong passwords from one network; comparing each would take long. */
  const tryInVain = (email: string, network: string, times: number) => {
    for (let time = 0; time < times; time += 1) countAttempt(signInCounters(email, network, null))
  }

  const deviceCookie = ({ headers }: { headers: Headers }) =>
    headers.getSetCookie().flatMap((line) => /^press-room-device=[^;]+/.exec(line) ?? [])[0]

  it('An address without an account is refused in the same words and after the same work as a wrong password', async () => {
    const hashed = vi.spyOn(crypto, 'pbkdf2')
    const wrong = await signIn(emailOf('nora'), 'faux', '198.51.100.1')
    const none = await signIn(unknown, 'faux', '198.51.100.1')
    expect([none.status, none.text]).toEqual([wrong.status, wrong.text])
    expect(wrong.status).toBe(401)
    const work = hashed.mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest])
    expect(work).toEqual([work[0], work[0]])
  })

  it.each([emailOf('lea'), unknown])(
    'The eleventh wrong password for %s from one network waits, in words that do not reveal whether the account exists',
    async (email) => {
      tryInVain(email, '198.51.100.2', 10)
      const { status, text } = await signIn(email, password, '198.51.100.2')
      expect(status).toBe(429)
      expect(text).toContain('Trop d’essais pour ce compte. Réessayez dans 10 min.')
    },
  )

  it('Wrong passwords from one network do not shut out the owner, who signs in from another', async () => {
    tryInVain(emailOf('ines'), '198.51.100.3', 10)
    expect((await signIn(emailOf('ines'), password, '198.51.100.4')).status).toBe(200)
  })

  it('Wrong passwords from everywhere do not shut out a device on which the owner signed in before, nor a link from a mail', async () => {
    const email = emailOf('paul')
    const known = deviceCookie(await signIn(email, password, '198.51.100.5'))
    expect(known).toBeDefined()
    for (let network = 0; network < 60; network += 1) tryInVain(email, `10.0.0.${network}`, 1)
    expect((await signIn(email, password, '198.51.100.5')).status).toBe(429)
    expect((await signIn(email, password, '198.51.100.5', known)).status).toBe(200)
    expect((await signIn(email, password, '198.51.100.5', `${known}x`)).status).toBe(429)

    const token = await room.payload.forgotPassword({ collection: 'users', data: { email } })
    const reset = { token, password: 'encore un mot de passe' }
    expect((await restClient(room)('POST', '/users/reset-password', reset)).status).toBe(200)
  })

  it('A device that is known has a limit of its own, and is known for its own account only', async () => {
    const known = deviceCookie(await signIn(emailOf('zoe'), password, '198.51.100.6'))
    const device = known?.slice('press-room-device='.length).split('.')[0] ?? ''
    for (let time = 0; time < 10; time += 1)
      countAttempt(signInCounters(emailOf('zoe'), '198.51.100.6', device))
    expect((await signIn(emailOf('zoe'), password, '198.51.100.6', known)).status).toBe(429)
    tryInVain(emailOf('nora'), '198.51.100.6', 10)
    expect((await signIn(emailOf('nora'), password, '198.51.100.6', known)).status).toBe(429)
  })

  it('Every sign-in is one line of the log, with the account and the network, and without what was typed', async () => {
    await signIn(emailOf('nora'), password, '198.51.100.7')
    await signIn(emailOf('nora'), 'un secret faux', '198.51.100.7')
    await signIn(unknown, 'un secret faux', '198.51.100.7')
    const lines = logged.mock.calls.map(([line]) => JSON.parse(line))
    const common = { time: expect.any(String), name: 'security', network: '198.51.100.7' }
    expect(lines).toEqual([
      { ...common, event: 'signed-in', account: 'account-nora' },
      { ...common, event: 'sign-in-refused', account: 'account-nora' },
      { ...common, event: 'sign-in-refused', account: null },
    ])
    expect(String(logged.mock.calls)).not.toMatch(/un secret faux|essais\.example/)
  })

  it('The token of a session is known before its request is read, in a cookie or a header, and no other is', async () => {
    const token = tokenIn((await signIn(emailOf('nora'), password, '198.51.100.9')).headers) ?? ''
    const isKnown = (headers: Record<string, string>, secret = room.payload.config.secret) =>
      carriesToken(new Headers(headers), secret)
    expect(await isKnown({ Authorization: `JWT ${token}` })).toBe(true)
    expect(await isKnown({ Authorization: `Bearer ${token}` })).toBe(true)
    expect(await isKnown({ Cookie: `a=b; payload-token=${token}` })).toBe(true)
    expect(await isKnown({ Cookie: 'payload-token=any' })).toBe(false)
    expect(await isKnown({ Authorization: `JWT ${token}x` })).toBe(false)
    expect(await isKnown({ Authorization: `JWT ${token}` }, 'another secret')).toBe(false)
    expect(await isKnown({})).toBe(false)
  })

  it('The session of a sign-in is in its cookie and nowhere in its answer', async () => {
    const { text, headers } = await signIn(emailOf('nora'), password, '198.51.100.8')
    expect(headers.getSetCookie().join()).toContain('payload-token=ey')
    expect(text).not.toContain('"token"')
    expect(text).not.toMatch(/ey[\w-]+\.ey/)
  })
})
