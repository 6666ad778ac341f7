import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/access/permissions'
import { findById } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'

const stateFields = {
  state: 'published',
  slot: 'elsewhere',
  submission: 7,
  candidate: 'a'.repeat(64),
  contributors: [],
  edition: 3,
  createdAt: '2014-05-20T08:00:00.000Z',
  title: 'Un autre dossier',
  dossier: 'other',
} as const

describeOnDatabases('An update', (open) => {
  let room: TestPressRoom
  let written: Written
  let other: Written
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    written = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    other = await writeDossier(await room.as('writer'), smallDraft('Les autres sondes'))
  })

  describe.each(Object.keys(stateFields) as (keyof typeof stateFields)[])(
    'The field %s of an update',
    (name) => {
      const change = () =>
        name === 'dossier' ? { dossier: other.dossier } : { [name]: stateFields[name] }

      it.each([true, false])(
        'A save through the Local API does not change the field (overrideAccess: %s)',
        async (overrideAccess) => {
          const before = await wholeDatabase(room)
          for (const role of roles) {
            const options = { data: change(), overrideAccess, req: await room.as(role) }
            await expect(
              room.payload.update({ collection: 'updates', id: written.update, ...options }),
            ).rejects.toThrow()
          }
          expect(await wholeDatabase(room)).toEqual(before)
        },
      )

      it('A bulk edit does not change the field', async () => {
        const before = await findById(room, 'updates', written.update)
        const where = { id: { equals: written.update } }
        const options = { data: change(), where, req: await room.as('publisher') }
        const { docs, errors } = await room.payload.update({ collection: 'updates', ...options })
        expect([docs.length, errors.length]).toEqual([0, 1])
        expect(await findById(room, 'updates', written.update)).toEqual(before)
      })
    },
  )

  it('A save through REST does not change the state of an update, whoever sends it', async () => {
    const before = await findById(room, 'updates', written.update)
    for (const role of roles) {
      const rest = restClient(room, await signInByRest(room, role))
      for (const [name, value] of Object.entries(stateFields)) {
        const { status } = await rest('PATCH', `/updates/${written.update}`, { [name]: value })
        expect(status).toBe(403)
      }
    }
    const english = { 'Accept-Language': 'en' }
    const textOf = async (role: Role, method: Parameters<Rest>[0], path: string, data: object) =>
      (await restClient(room, await signInByRest(room, role))(method, path, data, english)).text
    const path = `/updates/${written.update}`
    expect(await textOf('publisher', 'PATCH', path, { state: 'published' })).toContain(
      '“State” of an update is written by its actions only',
    )
    // Whose role lets them write nothing is not told of actions: Payload refuses in words of its own.
    expect(await textOf('legal', 'PATCH', path, { state: 'published' })).not.toContain(
      'is written by its actions only',
    )
    for (const [method, at] of [
      ['DELETE', path],
      ['POST', '/updates'],
      ['PATCH', '/editions/1'],
      ['DELETE', `/dossiers/${written.dossier}`],
    ] as const)
      expect(await textOf('publisher', method, at, {})).toContain('Nobody does this directly')
    expect(await findById(room, 'updates', written.update)).toEqual(before)
  })

  it('An update is neither created nor deleted by any user', async () => {
    const before = await wholeDatabase(room)
    for (const overrideAccess of [true, false]) {
      const options = { overrideAccess, req: await room.as('admin') }
      const data = { dossier: written.dossier, state: 'open', slot: 'x', submission: 0 } as const
      await expect(
        room.payload.create({ collection: 'updates', data, ...options }),
      ).rejects.toThrow()
      await expect(
        room.payload.delete({ collection: 'updates', id: written.update, ...options }),
      ).rejects.toThrow()
      await expect(
        room.payload.delete({
          collection: 'updates',
          where: { id: { equals: written.update } },
          ...options,
        }),
      ).rejects.toThrow()
      await expect(
        room.payload.duplicate({ collection: 'updates', id: written.update, ...options }),
      ).rejects.toThrow()
    }
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A user can write the note and the class of an update, and becomes a contributor by it', async () => {
    const data = { note: 'Le point 1 est précisé.', class: 'minor' } as const
    const saved = await room.payload.update({
      collection: 'updates',
      id: other.update,
      data,
      depth: 0,
      overrideAccess: false,
      req: await room.as('publisher'),
    })
    const contributors = [accountOf('writer'), accountOf('publisher')]
    expect(saved).toMatchObject({ ...data, contributors, state: 'open' })
  })
})
