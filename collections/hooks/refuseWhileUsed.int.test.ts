import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('Shared outlets and evidence', (open) => {
  let room: TestPressRoom
  let rest: Rest
  let response: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    const { dossier } = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const [kept] = await findAll(room, 'responses', { claim: { equals: claim?.id } })
    response = kept?.id ?? ''
  })
  const expectKept = async (collection: 'outlets' | 'evidence', id: string, words: string) => {
    const { status, text } = await rest('DELETE', `/${collection}/${id}`)
    expect(status).toBe(422)
    expect(text).toContain(words)
    expect(await findById(room, collection, id)).not.toBeNull()
  }

  it.each(['outlets', 'evidence'] as const)(
    'A shared document (%s) cannot be deleted while a dossier uses it',
    async (collection) => {
      const [used] = await findAll(room, collection, {})
      await expectKept(collection, used?.id ?? '', 'Utilisé encore à')
    },
  )

  it('A piece of evidence cannot be deleted while a version of a response could bring it back, and can be deleted when unused', async () => {
    const req = await room.as('writer')
    const data = { label: 'Un rapport.' }
    const { id } = await room.payload.create({ collection: 'evidence', data, req })
    for (const uses of [[{ evidence: id }], []])
      await room.payload.update({ collection: 'responses', id: response, data: { uses }, req })
    await expectKept('evidence', id, 'Une version antérieure')
    const { id: unused } = await room.payload.create({ collection: 'evidence', data, req })
    expect((await rest('DELETE', `/evidence/${unused}`)).status).toBe(200)
  })
})
