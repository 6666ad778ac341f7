import { beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { Role } from '@/access/permissions'
import { findAll } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { withoutForeignLock } from './withoutForeignLock'

const slug = 'payload-locked-documents'
const made = z.object({ doc: z.object({ id: z.string() }) })

describeOnDatabases('The lock of a document', (open) => {
  let room: TestPressRoom
  let claim: string
  const tokens = new Map<Role, string>()
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    for (const role of ['writer', 'reviewer', 'legal', 'admin'] as const)
      tokens.set(role, await signInByRest(room, role))
    const { dossier } = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    const [first] = await findAll(room, 'claims', { dossier: { equals: dossier } })
    claim = first?.id ?? ''
  })
  beforeEach(() => room.payload.db.deleteMany({ collection: slug, where: {} }))

  const rest = (role: Role) => restClient(room, tokens.get(role))
  const person = (role: Role) => ({ relationTo: 'users', value: accountOf(role) })
  const lockOf = (role: Role) => ({
    document: { relationTo: 'claims', value: claim },
    user: person(role),
  })
  const lock = async (role: Role) =>
    made.parse((await rest(role)('POST', `/${slug}`, lockOf(role))).body).doc.id
  const owners = async () => {
    const { docs } = await room.payload.find({ collection: slug, depth: 0 })
    return docs.map(({ user }) => user.value)
  }

  it('Who may write locks a document for themselves, and unlocks it', async () => {
    await lock('writer')
    expect(await owners()).toEqual([accountOf('writer')])
    const mine = `where[document.value][equals]=${claim}&where[user.value][equals]=${accountOf('writer')}`
    await rest('writer')('DELETE', `/${slug}?${mine}`)
    expect(await owners()).toEqual([])
  })

  it.each([
    ['a document in the name of somebody else', 'writer', () => lockOf('reviewer')],
    ['a document that they may not write', 'legal', () => lockOf('legal')],
    ['nothing', 'writer', () => ({ user: person('writer') })],
    [
      'settings that they may not change',
      'writer',
      () => ({ globalSlug: 'press-room', user: person('writer') }),
    ],
  ] as const)('Nobody locks %s', async (_, role, data) => {
    expect((await rest(role)('POST', `/${slug}`, data())).status).toBe(403)
    expect(await owners()).toEqual([])
  })

  it('Who may manage the settings locks them', async () => {
    const data = { globalSlug: 'press-room', user: person('admin') }
    expect((await rest('admin')('POST', `/${slug}`, data)).status).toBe(201)
  })

  it('Who may write takes over for themselves, and for nobody else', async () => {
    const id = await lock('writer')
    const take = (role: Role, of: Role) =>
      rest(role)('PATCH', `/${slug}/${id}`, { user: person(of) })
    expect((await take('legal', 'legal')).status).toBe(403)
    expect((await take('reviewer', 'admin')).status).toBe(403)
    expect(await owners()).toEqual([accountOf('writer')])
    expect((await take('reviewer', 'reviewer')).status).toBe(200)
    expect(await owners()).toEqual([accountOf('reviewer')])
  })

  it('A lock that is taken over stays the lock of its document, and many are not taken over at once', async () => {
    const id = await lock('writer')
    const data = { user: person('reviewer'), globalSlug: 'press-room' }
    expect((await rest('reviewer')('PATCH', `/${slug}/${id}`, data)).status).toBe(403)
    const all = `/${slug}?where[id][exists]=true`
    await rest('reviewer')('PATCH', all, { user: person('reviewer') })
    expect(await owners()).toEqual([accountOf('writer')])
  })

  it('Nobody removes the lock of somebody else', async () => {
    const id = await lock('writer')
    for (const role of ['reviewer', 'legal', 'admin'] as const) {
      await rest(role)('DELETE', `/${slug}/${id}`)
      await rest(role)('DELETE', `/${slug}?where[id][equals]=${id}`)
    }
    expect(await owners()).toEqual([accountOf('writer')])
  })

  it('A form that somebody opens who may not write there locks nothing', async () => {
    const args = { collectionSlug: 'claims', id: claim, returnLockStatus: true, other: 1 }
    const asked = (role: Role) =>
      withoutForeignLock(
        room.payload,
        new Headers({ Authorization: `JWT ${tokens.get(role)}` }),
        args,
      )
    expect(await asked('writer')).toEqual(args)
    expect(await asked('legal')).toEqual({ ...args, returnLockStatus: false })
    expect(await withoutForeignLock(room.payload, new Headers(), args)).toMatchObject({
      returnLockStatus: false,
    })
  })
})
