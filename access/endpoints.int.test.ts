import { buildConfig, type Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { databaseAdapter } from '@/database/databaseAdapter'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom, testPassword } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByEmail, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { type Role, roles } from './permissions'

const everybody: readonly Role[] = roles
const writers: readonly Role[] = ['writer', 'reviewer', 'publisher']
const editors: readonly Role[] = ['writer', 'reviewer', 'legal', 'publisher']
const readers: readonly Role[] = ['reviewer', 'legal', 'publisher']
const publishers: readonly Role[] = ['publisher']
const inviters: readonly Role[] = ['legal', 'publisher']

type Row = {
  for: readonly Role[]
  /** Bodies that every allowed role may send: what is asked for may still be impossible, and is then told why. */
  bodies?: readonly object[]
}

const review = { role: 'legal', comment: 'Lu.', candidate: null }

/** Open to anybody: Users.int.test.ts and its neighbours say what it does. */
const openToAnybody = ['post /users/forgot-password']

/** Every other endpoint of our own, and who may call it. Whoever adds one adds its row. */
const table: Readonly<Record<string, Row>> = {
  'post /dossiers/import': { for: writers },
  'get /dossiers/:id/desk': { for: everybody },
  'get /dossiers/:id/history.csv': { for: everybody },
  'post /dossiers/:id/open-update': { for: writers },
  'post /dossiers/:id/withdraw': { for: editors, bodies: [{ reason: '' }] },
  'post /dossiers/:id/reinstate': { for: editors, bodies: [{ reason: '' }] },
  'post /claims/:id/move': { for: writers, bodies: [{ before: 'nowhere' }] },
  'post /claims/:id/withdraw': { for: editors, bodies: [{ reason: '' }] },
  'post /claims/:id/reinstate': { for: editors, bodies: [{ reason: '' }] },
  'post /updates/:id/submit': { for: writers },
  'post /updates/:id/review': {
    for: readers,
    bodies: [
      { ...review, verdict: 'approves' },
      { ...review, verdict: 'asksForChanges' },
    ],
  },
  'post /updates/:id/reopen': { for: editors },
  'post /updates/:id/schedule': {
    for: publishers,
    bodies: [{ date: '2031-05-12', time: '09:00' }],
  },
  'post /updates/:id/unschedule': { for: publishers },
  'post /updates/:id/publish': { for: publishers },
  'post /updates/:id/invite': {
    for: inviters,
    bodies: [{ name: 'Lou Avocat', role: 'legal', days: 7 }],
  },
  'post /updates/:id/revoke': { for: inviters, bodies: [{ invitation: 'nowhere' }] },
  'post /updates/:id/abandon': { for: writers },
  'post /updates/:id/take-up': { for: writers },
  'post /bin/:id/restore': { for: writers },
  'post /dossiers/:id/renumber': { for: writers },
  'post /dossiers/:id/duplicate': { for: writers },
  'post /dossiers/:id/delete': { for: writers },
}

describeOnSqlite('Every endpoint of our own', (open) => {
  let room: TestPressRoom
  let ids: Readonly<Record<string, string>>
  let deactivated: Rest
  const rests = new Map<Role | null, Rest>()
  const restFor = (role: Role | null) => rests.get(role) ?? restClient(room)
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true, approvalWay: 'legalAndColleague' })
    const { payload } = room
    const data = { name: 'Parti', roles: [...roles], active: true }
    const gone = { ...data, email: 'parti@salle.example', password: testPassword }
    const { id } = await payload.create({ collection: 'users', data: gone })
    const token = await signInByEmail(room, gone.email)
    await payload.db.updateOne({ collection: 'users', id, data: { active: false } })
    deactivated = restClient(room, token)
    for (const role of roles) rests.set(role, restClient(room, await signInByRest(room, role)))

    const { dossier, update } = await writeDossier(
      await room.as('writer'),
      smallDraft('Les sondes'),
    )
    await announce(await room.as('writer'), update)
    const where = { dossier: { equals: dossier } }
    const claims = await payload.find({ collection: 'claims', where, limit: 1 })
    ids = { dossiers: dossier, updates: update, claims: claims.docs[0]?.id ?? '', bin: 'nowhere' }
  })

  it('Every endpoint of our own has a row in the table, and the table has no other row', async () => {
    expect([...Object.keys(table), ...openToAnybody].toSorted()).toEqual(
      (await ownEndpoints(room)).toSorted(),
    )
  })

  const call = (rest: Rest, endpoint: string, body: object) => {
    const [method = '', address = ''] = endpoint.split(' ')
    const [, place = ''] = address.split('/')
    const path = address.replace(':id', ids[place] ?? '')
    return method === 'get' ? rest('GET', path) : rest('POST', path, body)
  }

  describe.each(Object.entries(table))('%s', (endpoint, { for: allowed, bodies = [{}] }) => {
    const refused = roles.filter((role) => !allowed.includes(role))

    it(`The endpoint is refused to all but ${allowed.join(', ')}, and a refusal changes nothing`, async () => {
      const before = await wholeDatabase(room)
      for (const body of bodies) {
        for (const role of [...refused, null]) {
          expect((await call(restFor(role), endpoint, body)).status, String(role)).toBe(403)
        }
        const forged = restClient(room, 'a.forged.token')
        expect((await call(forged, endpoint, body)).status).toBe(403)
        expect((await call(deactivated, endpoint, body)).status).toBe(403)
      }
      expect(await wholeDatabase(room)).toEqual(before)
    })

    it.each(allowed)('The endpoint is open to a %s', async (role) => {
      for (const body of bodies) {
        const { status, text } = await call(restFor(role), endpoint, body)
        expect([200, 422], text).toContain(status)
        expect(text).not.toContain('not-allowed')
      }
    })
  })

  it.each(roles)('A %s can comment in any role', async (role) => {
    const body = { verdict: 'comments', role, comment: 'Vu.', candidate: 'another' }
    const answer = await call(restFor(role), 'post /updates/:id/review', body)
    expect(answer.status).toBe(422)
  })

  it('A comment of somebody who has not signed in is refused', async () => {
    const before = await wholeDatabase(room)
    const body = { verdict: 'comments', role: 'legal', comment: 'Vu.', candidate: null }
    for (const rest of [restClient(room), deactivated])
      expect((await call(rest, 'post /updates/:id/review', body)).status).toBe(403)
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A role that the account does not hold is refused, and changes nothing', async () => {
    const before = await wholeDatabase(room)
    const body = { verdict: 'approves', role: 'legal', comment: null, candidate: null }
    const answer = await call(restFor('reviewer'), 'post /updates/:id/review', body)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('role-not-held')
    expect(await wholeDatabase(room)).toEqual(before)
  })
})

/** Of all collections and globals: the method and address of what Payload does not bring itself. */
async function ownEndpoints({ payload }: TestPressRoom): Promise<readonly string[]> {
  const bare = await buildConfig({
    collections: [{ slug: 'plain', auth: true, upload: true, fields: [] }],
    globals: [{ slug: 'global', fields: [] }],
    db: databaseAdapter('file:nowhere.db'),
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  type Served = { slug: string; endpoints: Endpoint[] | false }
  const listed = (served: readonly Served[]) =>
    served.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ at: `/${slug}`, endpoint })),
    )
  const all = ({ collections, globals, endpoints }: typeof payload.config) => [
    ...listed(collections),
    ...listed(globals).map(({ at, endpoint }) => ({ at: `/globals${at}`, endpoint })),
    ...endpoints.map((endpoint) => ({ at: '', endpoint })),
  ]
  const brought = new Set(all(bare).map(({ endpoint }) => endpoint.handler))
  return all(payload.config)
    .filter(({ endpoint }) => !brought.has(endpoint.handler))
    .map(({ at, endpoint }) => `${endpoint.method} ${at}${endpoint.path}`)
}
