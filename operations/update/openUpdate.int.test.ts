import { beforeAll, expect, test } from 'vitest'
import { findOne } from '@/database/find'
import { readDossier } from '@/desk/dossier/readDossier'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { getDossier } from '@/queries/dossier/getDossier'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { openUpdate } from './openUpdate'

describeOnDatabases('An outlet that changed while no update is under way', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  test('A changed outlet reaches readers only through an update that somebody opens for it', async () => {
    const publisher = await room.as('publisher')
    const { dossier, slug } = await publishDraft(room, smallDraft('Sondes'))
    expect(orThrow(await readDossier(publisher, dossier)).publication.isUnchanged).toBe(true)

    const outlet = await findOne(room, 'outlets', {})
    const name = 'Le Courrier renommé'
    const where = { id: { equals: outlet?.id } }
    await room.payload.update({ collection: 'outlets', where, data: { name }, req: publisher })
    const { publication } = orThrow(await readDossier(publisher, dossier))
    expect(publication).toMatchObject({ update: null, isUnchanged: false })

    const { update } = orThrow(await openUpdate(publisher, dossier))
    expect(orThrow(await openUpdate(publisher, dossier)).update).toBe(update)
    await announce(publisher, update)
    orThrow(await publishUpdate(publisher, update))
    const found = await getDossier(room, { language: 'fr', slug, edition: null })
    const named = found?.dossier.claims.flatMap(({ citations }) =>
      citations.map((one) => one.outlet.name),
    )
    expect(named).toContain(name)
  })

  test.each(['legal', 'admin', null] as const)(
    'This role may not open an update: %s',
    async (role) => {
      const refused = await openUpdate(await room.as(role), 'whichever')
      expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'not-allowed' }] })
    },
  )

  test('An update cannot be opened for an unknown dossier', async () => {
    const refused = await openUpdate(await room.as('writer'), 'unknown')
    expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'dossier-unknown' }] })
  })
})
