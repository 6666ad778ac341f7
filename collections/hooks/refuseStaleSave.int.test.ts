import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findAll, findById } from '@/database/find'
import type { Language } from '@/domain/Language'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { openSecondInstance } from '@/testing/pressRoom/secondInstance'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const workingCopy = [
  ['dossiers', 'title'],
  ['claims', 'statement'],
  ['citations', 'quote'],
  ['responses', 'uses'],
  ['evidence', 'label'],
  ['outlets', 'name'],
] as const
type Collection = (typeof workingCopy)[number][0]

const form = z.looseObject({ id: z.string(), updatedAt: z.string() })

describeOnDatabases('A save over a newer save', (open) => {
  let room: TestPressRoom
  let ids: Readonly<Record<Collection, string>>
  let update: string
  let writer: string
  let reviewer: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    writer = await signInByRest(room, 'writer')
    reviewer = await signInByRest(room, 'reviewer')
    const { dossier, ...written } = await writeDossier(
      await room.as('writer'),
      smallDraft('Les sondes'),
    )
    update = written.update
    const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const ofClaim = { claim: { equals: claim?.id } }
    const [citation] = await findAll(room, 'citations', ofClaim)
    const [response] = await findAll(room, 'responses', ofClaim)
    const [evidence] = await findAll(room, 'evidence', {})
    const [outlet] = await findAll(room, 'outlets', {})
    ids = {
      dossiers: dossier,
      claims: claim?.id ?? '',
      citations: citation?.id ?? '',
      responses: response?.id ?? '',
      evidence: evidence?.id ?? '',
      outlets: outlet?.id ?? '',
    }
  })

  const restAs =
    (token: string, language: Language = 'fr', at: TestPressRoom = room): Rest =>
    (method, path, body) =>
      restClient(at, token)(method, path, body, { 'Accept-Language': language })
  const addressOf = (collection: Collection) => `/${collection}/${ids[collection]}?depth=0`
  const kept = (collection: Collection) => findById(room, collection, ids[collection])

  /** The document as a form that is opened now would send it back. */
  const opened = async (collection: Collection) =>
    form.parse((await restAs(writer)('GET', addressOf(collection))).body)
  /** Somebody else saves the document meanwhile. */
  const meanwhile = async (collection: Collection) => {
    const doc = form.parse((await restAs(reviewer)('GET', addressOf(collection))).body)
    const answer = await restAs(reviewer)('PATCH', addressOf(collection), doc)
    expect(answer.status).toBe(200)
  }
  const answered = (collection: Collection, doc: object, language: Language = 'fr') =>
    restAs(writer, language)('PATCH', addressOf(collection), doc)

  it.each(workingCopy)(
    'A stale save of %s is refused, names the user who saved, and writes nothing',
    async (slug) => {
      const mine = await opened(slug)
      await meanwhile(slug)
      const before = await kept(slug)
      const answer = await answered(slug, mine)
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Compte reviewer a enregistré cette fiche le ')
      expect(answer.body).toMatchObject({ errors: [{ data: { errors: [{ path: 'updatedAt' }] } }] })
      expect(await kept(slug)).toEqual(before)
    },
  )

  it.each(workingCopy)(
    'A stale save of %s can be repeated knowingly, on top of what is saved now',
    async (slug) => {
      const mine = await opened(slug)
      await meanwhile(slug)
      const { updatedAt } = await opened(slug)
      expect((await answered(slug, { ...mine, updatedAt })).status).toBe(200)
    },
  )

  it('A stale save is refused in English', async () => {
    const mine = await opened('claims')
    await meanwhile('claims')
    const { text } = await answered('claims', mine, 'en')
    expect(text).toContain('Compte reviewer saved this on ')
  })

  it('A stale save over one’s own save in another window is refused with a different message', async () => {
    const mine = await opened('claims')
    expect((await answered('claims', mine)).status).toBe(200)
    const { status, text } = await answered('claims', mine)
    expect(status).toBe(409)
    expect(text).toContain('Vous avez enregistré cette fiche ailleurs le ')
  })

  it('A save without the time of the version that it was written on is accepted', async () => {
    await meanwhile('claims')
    const statement = 'Corvelle aurait vendu des sondes.'
    expect((await answered('claims', { statement })).status).toBe(200)
    expect(await kept('claims')).toMatchObject({ statement })
  })

  it('A stale save of the public note of an update is refused, and can be repeated knowingly', async () => {
    const address = `/updates/${update}?depth=0`
    const opened = async () => form.parse((await restAs(writer)('GET', address)).body)
    const mine = await opened()
    expect((await restAs(reviewer)('PATCH', address, { note: 'Le leur.' })).status).toBe(200)
    const { status, body } = await restAs(writer)('PATCH', address, { ...mine, note: 'Le mien.' })
    expect(status).toBe(409)
    expect(body).toMatchObject({ errors: [{ data: { errors: [{ path: 'updatedAt' }] } }] })
    expect(await findById(room, 'updates', update)).toMatchObject({ note: 'Le leur.' })
    const { updatedAt } = await opened()
    const knowing = { note: 'Le mien.', updatedAt }
    expect((await restAs(writer)('PATCH', address, knowing)).status).toBe(200)
  })

  it('A restored version is ignored by the check for stale saves', async () => {
    await meanwhile('outlets')
    const { docs } = await room.payload.findVersions({
      collection: 'outlets',
      where: { parent: { equals: ids.outlets } },
      sort: 'createdAt',
      limit: 1,
    })
    const answer = await restAs(writer)('POST', `/outlets/versions/${docs[0]?.id}`)
    expect(answer.status).toBe(200)
  })

  it('A stale save by a user who may not write does not learn who saved', async () => {
    const mine = await opened('claims')
    await meanwhile('claims')
    const legal = await restAs(await signInByRest(room, 'legal'))(
      'PATCH',
      addressOf('claims'),
      mine,
    )
    const stranger = await restClient(room)('PATCH', addressOf('claims'), mine)
    expect([legal.status, stranger.status]).toEqual([403, 403])
    expect(legal.text + stranger.text).not.toContain('Compte reviewer')
  })

  it('Two saves at the same moment: one is stored, the other is refused', async () => {
    const mine = await opened('claims')
    const statements = ['Corvelle aurait tout vendu.', 'Corvelle aurait tout donné.']
    const answers = await Promise.all(
      statements.map((statement) => answered('claims', { ...mine, statement })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = statements[answers.findIndex(({ status }) => status === 200)]
    expect(await kept('claims')).toMatchObject({ statement: won })
  })

  it('Two saves at the same moment at two instances: one is stored, the other is refused', async () => {
    const other = await openSecondInstance(room)
    const mine = await opened('claims')
    const answers = await Promise.all([
      restAs(writer, 'fr', room)('PATCH', addressOf('claims'), { ...mine, statement: 'Ici.' }),
      restAs(reviewer, 'fr', other)('PATCH', addressOf('claims'), { ...mine, statement: 'Là.' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await other.payload.destroy()
  })
})
