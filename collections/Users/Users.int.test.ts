import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Role, roles } from '@/access/permissions'
import { findAll, findById } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
  testPassword,
} from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const me = z.object({ user: z.object({ id: z.string() }).nullable() })

describeOnDatabases('An account', (open) => {
  let room: TestPressRoom
  // Making sure of a password takes long: everybody signs in once.
  const tokens = new Map<Role, string>()
  const restFor = (role: Role) => restClient(room, tokens.get(role))
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    for (const role of roles) tokens.set(role, await signInByRest(room, role))
  })

  it('The first account becomes administrator and publisher as well, and later accounts get only the given roles', async () => {
    const { payload } = await open()
    const create = (email: string) =>
      payload.create({
        collection: 'users',
        data: { name: 'Première', email, password: testPassword, roles: ['writer'], active: true },
      })
    expect((await create('une@salle.example')).roles).toEqual(['admin', 'writer', 'publisher'])
    expect((await create('deux@salle.example')).roles).toEqual(['writer'])
  })

  describe.each(roles)('An account of a %s', (role) => {
    const own = () => findById(room, 'users', accountOf(role))

    type Rights = { name: string; roles: Role[]; active: boolean }

    it.each([
      [
        'REST',
        async (data: Rights) => {
          const { status } = await restFor(role)('PATCH', `/users/${accountOf(role)}`, data)
          expect(status).toBe(200)
        },
      ],
      [
        'the Local API',
        async (data: Rights) => {
          const options = { data, overrideAccess: false, req: await room.as(role) }
          await room.payload.update({ collection: 'users', id: accountOf(role), ...options })
        },
      ],
    ])('An account changes its own name but not its own rights through %s', async (_, save) => {
      const before = await own()
      const name = `Nom ${randomUUID()}`
      await save({ name, roles: [...roles], active: false })
      expect(await own()).toMatchObject({ name, roles: before?.roles, active: true })
    })

    it('An account cannot change its own rights by a bulk edit', async () => {
      const before = await own()
      const rest = restFor(role)
      await rest('PATCH', `/users?where[id][equals]=${accountOf(role)}`, { roles: [...roles] })
      expect((await own())?.roles).toEqual(before?.roles)
    })
  })

  it.each(['writer', 'reviewer', 'legal', 'publisher'] as const)(
    'A %s cannot change, create or unlock another account',
    async (role) => {
      const rest = restFor(role)
      const before = await findById(room, 'users', accountOf('admin'))
      const data = { name: 'x', roles: ['writer'], active: false, password: 'x' }
      expect((await rest('PATCH', `/users/${accountOf('admin')}`, data)).status).toBe(403)
      expect((await rest('POST', '/users', { ...data, email: 'x@salle.example' })).status).toBe(403)
      expect((await rest('POST', '/users/unlock', { email: emailOf('admin') })).status).toBe(403)
      expect(await findById(room, 'users', accountOf('admin'))).toEqual(before)
    },
  )

  it('An account cannot be created without signing in once another account exists', async () => {
    const rest = restClient(room)
    const before = (await findAll(room, 'users', {})).length
    const data = { name: 'x', email: 'x@salle.example', password: testPassword, roles: ['admin'] }
    expect((await rest('POST', '/users/first-register', data)).status).toBe(403)
    expect((await rest('POST', '/users', data)).status).toBe(403)
    expect(await findAll(room, 'users', {})).toHaveLength(before)
  })

  it('An account gets its rights from an administrator, and that is recorded', async () => {
    const rest = restFor('admin')
    const data = {
      name: 'Nouvelle',
      email: 'nouvelle@salle.example',
      password: testPassword,
      roles: ['legal'],
      active: true,
    }
    const made = await rest('POST', '/users', data)
    const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body)
    await rest('PATCH', `/users/${doc.id}`, { roles: ['legal', 'reviewer'] })
    await rest('PATCH', `/users?where[id][in]=${doc.id},${accountOf('legal')}`, { name: 'Autre' })
    expect(await findById(room, 'users', doc.id)).toMatchObject({ roles: ['legal', 'reviewer'] })
    const acts = await findAll(room, 'acts', { subject: { equals: doc.id } }, 'sequence')
    expect(acts.map(({ verb }) => verb)).toEqual([
      'createAccount',
      'changeAccount',
      'changeAccount',
    ])
  })

  it('An account is never deleted by any user, by id or by query', async () => {
    const before = (await findAll(room, 'users', {})).length
    const where = { id: { exists: true } }
    for (const overrideAccess of [true, false]) {
      const options = { collection: 'users', overrideAccess, req: await room.as('admin') } as const
      await expect(room.payload.delete({ id: accountOf('legal'), ...options })).rejects.toThrow()
      await expect(room.payload.delete({ where, ...options })).rejects.toThrow()
    }
    expect(await findAll(room, 'users', {})).toHaveLength(before)
  })

  describe('A deactivated account', () => {
    const id = accountOf('publisher')
    let token: string
    beforeAll(async () => {
      token = tokens.get('publisher') ?? ''
      const rest = restFor('admin')
      expect((await rest('PATCH', `/users/${id}`, { active: false })).status).toBe(200)
    })

    it('A deactivated account cannot sign in and reads the reason', async () => {
      const data = { email: emailOf('publisher'), password: testPassword }
      const answer = await restClient(room)('POST', '/users/login', data, {
        'Accept-Language': 'fr',
      })
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('désactivé')
      expect(answer.text).not.toContain('token')
    })

    it('A deactivated account can do nothing with a token that it still has', async () => {
      const rest = restClient(room, token)
      expect(me.parse((await rest('GET', '/users/me')).body).user).toBeNull()
      expect((await rest('POST', '/users/refresh-token')).status).toBe(403)
      const served = room.payload.config.collections.filter(({ endpoints }) => endpoints)
      for (const { slug } of served) {
        expect((await rest('GET', `/${slug}`)).status, slug).toBe(403)
      }
      expect((await rest('PATCH', `/users/${id}`, { active: true })).status).toBe(403)
      expect((await rest('POST', '/outlets', { name: 'x' })).status).toBe(403)
      const { update } = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
      for (const verb of ['submit', 'publish', 'reopen']) {
        expect((await rest('POST', `/updates/${update}/${verb}`)).status).toBe(403)
      }
    })

    it('A deactivated account gets no session by a new password', async () => {
      const token = randomUUID()
      const resetPasswordToken = `sha256:${createHash('sha256').update(token).digest('hex')}`
      const resetPasswordExpiration = new Date(Date.now() + 60_000).toISOString()
      const data = { resetPasswordToken, resetPasswordExpiration }
      await room.payload.db.updateOne({ collection: 'users', id, data })
      const reset = { token, password: 'un autre mot de passe' }
      const answer = await restClient(room)('POST', '/users/reset-password', reset)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('token')
      expect((await findById(room, 'users', id))?.sessions ?? []).toEqual([])
    })

    it('A reactivated account can sign in again', async () => {
      const rest = restFor('admin')
      expect((await rest('PATCH', `/users/${id}`, { active: true })).status).toBe(200)
      expect(me.parse((await restClient(room, token)('GET', '/users/me')).body).user).toBeNull()
      const fresh = restClient(room, await signInByRest(room, 'publisher'))
      expect(me.parse((await fresh('GET', '/users/me')).body).user).toMatchObject({ id })
    })
  })
})
