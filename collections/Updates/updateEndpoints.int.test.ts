import { beforeAll, expect, it } from 'vitest'
import { roles } from '@/access/permissions'
import { findById } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('The endpoints of an update', (open) => {
  let room: TestPressRoom
  let update: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    update = (await writeDossier(await room.as('writer'), smallDraft('Les sondes'))).update
  })

  const send = async (
    role: (typeof roles)[number] | null,
    verb: string,
    json: object | null,
    language = 'fr',
  ) => {
    const rest = restClient(room, role && (await signInByRest(room, role)))
    return rest('POST', `/updates/${update}/${verb}`, json, { 'Accept-Language': language })
  }
  const ask = (role: (typeof roles)[number] | null, verb: string, language = 'fr') =>
    send(role, verb, null, language)
  const state = async () => (await findById(room, 'updates', update))?.state

  it('A refusal lists every reason in the language of the user', async () => {
    const french = await ask('writer', 'submit')
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
    expect((await ask('writer', 'submit', 'en')).text).toMatch(/substantive or minor/)
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
