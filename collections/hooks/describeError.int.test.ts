import { beforeAll, expect, it, vi } from 'vitest'
import { findAll, findById } from '@/database/find'
import type { Language } from '@/domain/Language'
import { afterEachWrite } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

/** As SQLite says it where another process writes; MongoDB says 112. */
const busy = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

describeOnDatabases('A save in one of Payload’s forms', (open) => {
  let room: TestPressRoom
  let claim: string
  let token: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    token = await signInByRest(room, 'writer')
    const { dossier } = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    const [first] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
    claim = first?.id ?? ''
  })

  const save = (statement: string, language: Language = 'fr', as: string | null = token) =>
    restClient(room, as)(
      'PATCH',
      `/claims/${claim}`,
      { statement },
      { 'Accept-Language': language },
    )

  it('A save that conflicts with another process is refused with an explanation and stores nothing', async () => {
    const before = await findById(room, 'claims', claim)
    const inTheWay = afterEachWrite(room.payload, async () => {
      throw busy()
    })
    const answers = [await save('Trop tard.'), await save('Too late.', 'en')]
    inTheWay.stop()
    expect(answers.map(({ status }) => status)).toEqual([409, 409])
    expect(answers[0]?.text).toContain('Quelqu’un d’autre enregistrait au même instant')
    expect(answers[1]?.text).toContain('Somebody else was saving at the same moment')
    expect(await findById(room, 'claims', claim)).toEqual(before)
  })

  it('A save on a full disk is refused with an explanation', async () => {
    const full = afterEachWrite(room.payload, async () => {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    })
    const answers = [await save('Trop.'), await save('Too much.', 'en')]
    full.stop()
    expect(answers.map(({ status }) => status)).toEqual([503, 503])
    expect(answers[0]?.text).toContain('Le disque du serveur est plein')
    expect(answers[1]?.text).toContain('The disk of the server is full')
  })

  it('A save that fails for any other reason is answered as a failure, without its details', async () => {
    const failing = afterEachWrite(room.payload, async () => {
      throw new Error('the disk is full')
    })
    const { status, text } = await save('Trop tard.')
    failing.stop()
    expect(status).toBe(500)
    expect(text).not.toContain('disk')
  })

  it('A save while another user has the form open is refused in the language of the user', async () => {
    const { payload } = room
    const lock = {
      document: { relationTo: 'claims', value: claim },
      user: { relationTo: 'users', value: accountOf('reviewer') },
    }
    await payload.db.create({ collection: 'payload-locked-documents', data: lock })
    const answers = [await save('À deux.'), await save('Together.', 'en')]
    await payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} })
    expect(answers.map(({ status }) => status)).toEqual([423, 423])
    expect(answers[0]?.text).toContain('Quelqu’un d’autre écrit ici en ce moment')
    expect(answers[1]?.text).toContain('Somebody else is writing here at the moment')
  })

  it('A save without an account is refused because nobody is signed in', async () => {
    const { status, text } = await save('Anonyme.', 'fr', null)
    expect(status).toBe(403)
    expect(text).toContain('Vous n’êtes pas connecté')
  })

  it('A request whose account cannot be looked up is told that the database does not answer', async () => {
    const { db } = room.payload
    const away = Object.assign(new Error('connection closed'), { name: 'MongoNetworkError' })
    const calls = [vi.spyOn(db, 'findOne'), vi.spyOn(db, 'find')]
    for (const call of calls) call.mockRejectedValue(away)
    const answers = [await save('Perdu.'), await save('Lost.', 'en')]
    const acted = await restClient(room, token)('POST', `/claims/${claim}/move`, { before: null })
    for (const call of calls) call.mockRestore()
    expect([...answers, acted].map(({ status }) => status)).toEqual([503, 503, 503])
    expect(answers[0]?.text).toContain('La base de données ne répond pas')
    expect(answers[1]?.text).toContain('The database does not answer')
    expect(acted.text).not.toContain('Votre rôle')
  })
})
