import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findOne } from '@/database/find'
import { readDocument } from '@/desk/dossier/readDocument'
import { readHome } from '@/desk/dossier/readHome'
import { readUpdates } from '@/desk/update/readUpdates'
import { deleteDossier } from '@/operations/bin/deleteDossier'
import { orThrow } from '@/operations/frame/orThrow'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readBin } from './readBin'

describeOnDatabases('What was deleted or abandoned, at the desk', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })
  const draft = () => smallDraft(`Les sondes ${randomUUID()}`)
  const claimsOf = (dossier: string) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const remove = async (collection: 'claims' | 'citations', id: string) =>
    room.payload.delete({ collection, id, req: await room.as('writer') })

  it('The document and the bin tell what was deleted, its point, by whom, until its update is over', async () => {
    const { dossier, update } = await writeDossier(await room.as('writer'), draft())
    const [first, second] = await claimsOf(dossier)
    const citation = await findOne(room, 'citations', { claim: { equals: first?.id } })
    await remove('citations', citation?.id ?? '')
    await remove('claims', second?.id ?? '')
    const legal = await room.as('legal')
    const document = orThrow(await readDocument(legal, dossier))
    expect(document.binned).toMatchObject([
      { kind: 'claims', number: second?.number, words: second?.statement, by: 'Compte writer' },
      { kind: 'citations', number: first?.number, words: citation?.quote, by: 'Compte writer' },
    ])
    const inBin = async () =>
      orThrow(await readBin(legal)).filter((binned) => binned.dossier === dossier)
    expect((await inBin()).map(({ of }) => of?.id)).toEqual([dossier, dossier])
    orThrow(await abandonUpdate(await room.as('writer'), update, null))
    expect(await inBin()).toEqual([])
    expect(codesOf(await readBin(await room.as(null)))).toEqual(['not-allowed'])
  })

  it('A deleted dossier is in the bin, and in no list of dossiers and updates', async () => {
    const writer = await room.as('writer')
    const { dossier, update } = await writeDossier(writer, draft())
    orThrow(await deleteDossier(writer, dossier))
    expect(orThrow(await readBin(writer))).toContainEqual(
      expect.objectContaining({ kind: 'dossiers', dossier, of: null }),
    )
    const home = orThrow(await readHome(writer, { underWay: 1, dossiers: 1 }))
    expect(home.dossiers.docs.map(({ id }) => id)).not.toContain(dossier)
    const { docs: updates } = orThrow(await readUpdates(writer, 1))
    expect(updates.map(({ id }) => id)).not.toContain(update)
    expect(codesOf(await readDocument(writer, dossier))).toEqual(['dossier-unknown'])
  })

  it('An abandoned update is told until its words were taken up or another edition was published', async () => {
    const writer = await room.as('writer')
    const { dossier, update } = await writeDossier(writer, draft())
    const abandoned = async () => orThrow(await readDocument(writer, dossier)).abandoned?.id ?? null
    expect(await abandoned()).toBeNull()
    orThrow(await abandonUpdate(writer, update, null))
    expect(await abandoned()).toBe(update)
    const { dossiers } = orThrow(await readHome(writer, { underWay: 1, dossiers: 1 }))
    expect(dossiers.docs.find(({ id }) => id === dossier)?.abandoned?.id).toBe(update)
    orThrow(await takeUpUpdate(writer, update))
    expect(await abandoned()).toBeNull()
  })

  it('The list of updates has each with its edition, state, class and contributors, by pages', async () => {
    const { update } = await publishDraft(room, draft())
    const listed = orThrow(await readUpdates(await room.as('legal'), 99))
    expect(listed).toMatchObject({ page: 1, pages: 1, count: listed.docs.length })
    expect(listed.docs.find(({ id }) => id === update)).toMatchObject({
      state: 'published',
      class: 'substantive',
      edition: 1,
      standing: null,
      contributors: ['Compte writer'],
    })
  })
})
