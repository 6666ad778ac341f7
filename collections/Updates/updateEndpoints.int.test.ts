import { beforeAll, expect, it } from 'vitest'
import { roles } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('The endpoints of an update', (open) => {
  let room: TestPressRoom
  let update: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    update = (await writeDossier(await room.as('writer'), smallDraft('Les sondes'))).update
  })

  const send = async (role: (typeof roles)[number] | null, verb: string, json: object | null) => {
    const rest = restClient(room, role && (await signInByRest(room, role)))
    return rest('POST', `/updates/${update}/${verb}`, json)
  }
  const ask = (role: (typeof roles)[number] | null, verb: string) => send(role, verb, null)
  const state = async () => (await findById(room, 'updates', update))?.state

  it('A refusal lists every reason in the language of the user', async () => {
    const { dossier } = await publishDraft(room, smallDraft('Les autres sondes'))
    const req = await room.as('writer')
    const where = { dossier: { equals: dossier }, number: { equals: 1 } }
    await room.payload.update({ collection: 'claims', where, data: { statement: 'Un.' }, req })
    const second = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
    const submit = async (language: string) =>
      restClient(room, await signInByRest(room, 'writer'))(
        'POST',
        `/updates/${second}/submit`,
        null,
        { 'Accept-Language': language },
      )
    const french = await submit('fr')
    expect(french).toMatchObject({
      status: 422,
      body: {
        ok: false,
        reasons: [
          {
            code: 'class-missing',
            path: ['class'],
            message: 'Dites si le changement est de fond ou mineur.',
          },
        ],
      },
    })
    expect((await submit('en')).text).toMatch(/substantive or minor/)
  })

  it('The endpoints of an update are closed to users whose role does not allow the action', async () => {
    await announce(await room.as('writer'), update)
    for (const role of roles.filter((one) => one !== 'publisher'))
      expect((await ask(role, 'publish')).status, role).toBe(403)
    for (const verb of ['submit', 'publish', 'reopen'])
      expect((await ask(null, verb)).status, verb).toBe(403)
    expect(await state()).toBe('open')
  })

  it('The endpoints publish and schedule only the text that was shown to the user', async () => {
    const changed = { status: 422, body: { reasons: [{ code: 'candidate-changed' }] } }
    const tomorrow = { date: '2099-01-01', time: '09:00' }
    const other = 'a'.repeat(64)
    expect((await ask('writer', 'submit')).status).toBe(200)
    for (const candidate of [null, other]) {
      expect(await send('publisher', 'publish', { candidate })).toMatchObject(changed)
      expect(await send('publisher', 'schedule', { ...tomorrow, candidate })).toMatchObject(changed)
    }
    const candidate = (await findById(room, 'updates', update))?.candidate
    expect((await send('publisher', 'schedule', { ...tomorrow, candidate })).status).toBe(200)
    expect((await ask('publisher', 'unschedule')).status).toBe(200)
    expect((await ask('legal', 'reopen')).status).toBe(200)
    expect(await send('publisher', 'publish', { candidate })).toMatchObject(changed)
    expect(await state()).toBe('open')
  })

  it('The endpoints submit, reopen and publish an update', async () => {
    expect((await ask('writer', 'submit')).status).toBe(200)
    expect(await state()).toBe('approved')
    expect((await ask('legal', 'reopen')).status).toBe(200)
    expect(await state()).toBe('open')
    expect(await ask('publisher', 'publish')).toMatchObject({
      status: 200,
      body: { ok: true, value: { number: 1 } },
    })
    expect(await state()).toBe('published')
  })
})
