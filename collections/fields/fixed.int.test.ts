import { beforeAll, expect, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('A restored version', (open) => {
  let room: TestPressRoom
  let rest: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
  })

  const versionsOf = async (slug: 'claims', parent: string) =>
    (await room.payload.findVersions({ collection: slug, where: { parent: { equals: parent } } }))
      .docs

  it.each([
    ['dossiers', { title: 'Un autre titre' }],
    ['claims', { statement: 'Une autre allégation.' }],
    ['citations', { quote: 'D’autres mots.' }],
    ['outlets', { name: 'Une autre gazette' }],
    ['evidence', { label: 'Une autre pièce' }],
  ] as const)(
    'A version of %s that a user of the desk restores brings the words back',
    async (slug, words) => {
      await writeDossier(await room.as('writer'), smallDraft(`Restaurer ${slug}`))
      const [newest] = await findAll(room, slug, {}, '-createdAt')
      const id = newest?.id ?? ''
      const before = await findById(room, slug, id)
      expect((await rest('PATCH', `/${slug}/${id}`, words)).status).toBe(200)
      const where = { parent: { equals: id } }
      const { docs } = await room.payload.findVersions({
        collection: slug,
        where,
        sort: 'createdAt',
      })
      const { status, text } = await rest('POST', `/${slug}/versions/${docs[0]?.id}`)
      expect(status, text).toBe(200)
      const [name = ''] = Object.keys(words)
      const kept = { ...before } as Record<string, unknown>
      expect(await findById(room, slug, id)).toMatchObject({ [name]: kept[name] })
    },
  )

  it('A user without a part in the update who restores a version becomes a contributor', async () => {
    const writer = await room.as('writer')
    const { dossier, update } = await writeDossier(writer, smallDraft('Restaurer à deux'))
    const claim = await findOne(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const id = claim?.id ?? ''
    expect((await rest('PATCH', `/claims/${id}`, { statement: 'Autrement.' })).status).toBe(200)
    const colleague = restClient(room, await signInByRest(room, 'reviewer'))
    const [first] = (await versionsOf('claims', id)).toReversed()
    const { status, text } = await colleague('POST', `/claims/versions/${first?.id}`)
    expect(status, text).toBe(200)
    expect(await findById(room, 'claims', id)).toMatchObject({ statement: claim?.statement })
    const contributors = (await findById(room, 'updates', update))?.contributors ?? []
    expect(contributors.map(idOf).toSorted()).toEqual([accountOf('reviewer'), accountOf('writer')])
  })

  it('A restored version changes neither a withdrawal nor the reading order', async () => {
    const writer = await room.as('writer')
    const { dossier, update } = await writeDossier(writer, smallDraft('Restaurer un retrait'))
    await announce(writer, update)
    const publisher = await room.as('publisher')
    orThrow(await publishUpdate(publisher, update))
    const claim = await findOne(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const id = claim?.id ?? ''
    const [first] = await versionsOf('claims', id)
    const { update: standing } = orThrow(
      await withdrawClaim(publisher, id, { reason: 'Par jugement.' }),
    )
    orThrow(await publishUpdate(publisher, standing))
    const withdrawn = await findById(room, 'claims', id)
    expect(withdrawn?.withdrawal?.reason).toBe('Par jugement.')
    await room.payload.restoreVersion({ collection: 'claims', id: first?.id ?? '', req: writer })
    expect(await findById(room, 'claims', id)).toMatchObject({
      withdrawal: { reason: 'Par jugement.' },
      position: withdrawn?.position,
    })
  })
})
