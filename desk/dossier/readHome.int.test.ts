import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readHome } from './readHome'

describeOnDatabases('The home page of the desk', (open) => {
  let room: TestPressRoom
  /** Ids in the order in which they were last edited, the last one first. */
  const published: string[] = []
  const edited: string[] = []

  beforeAll(async () => {
    room = await openPressRoom(open)
    for (const name of ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept']) {
      published.unshift((await publishDraft(room, smallDraft(name), { slug: name })).dossier)
    }
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']) {
      const writer = await room.as('writer')
      edited.unshift((await writeDossier(writer, smallDraft(name), name)).dossier)
    }
  })

  const home = async (pages: { underWay: number; dossiers: number }) =>
    orThrow(await readHome(await room.as('writer'), pages))
  const idsOf = ({ docs }: { docs: readonly { id: string }[] }) => docs.map(({ id }) => id)

  it('The home page lists dossiers by pages, the last one edited first', async () => {
    const { dossiers } = await home({ underWay: 1, dossiers: 1 })
    expect(dossiers).toMatchObject({ page: 1, pages: 2, count: 18 })
    expect(idsOf(dossiers)).toEqual(edited.slice(0, 10))
    const second = (await home({ underWay: 1, dossiers: 2 })).dossiers
    expect(idsOf(second)).toEqual([...edited.slice(10), ...published])
  })

  it('The home page lists what is under way by pages, each with what it lacks', async () => {
    const first = (await home({ underWay: 1, dossiers: 1 })).underWay
    const { underWay } = await home({ underWay: 2, dossiers: 1 })
    expect(underWay).toMatchObject({ page: 2, pages: 2, count: 11 })
    const all = [...first.docs, ...underWay.docs].map(({ dossier }) => dossier.id)
    expect(all.toSorted()).toEqual(edited.toSorted())
    const last = underWay.docs[0]?.dossier
    expect(last?.publication.update?.state).toBe('open')
    expect(last?.publication.missing).toEqual([])
  })

  it('The home page asks once for the documents and the updates of all dossiers that it shows', async () => {
    const find = vi.spyOn(room.payload.db, 'find')
    onTestFinished(() => find.mockRestore())
    await home({ underWay: 1, dossiers: 2 })
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    const times = (slug: string) => asked.filter((each) => each === slug).length
    expect(['claims', 'citations', 'responses', 'evidence', 'outlets'].map(times)).toEqual(
      Array.from({ length: 5 }, () => 1),
    )
    // Those under way by pages, those of the dossiers shown, those abandoned, and those without their approvals.
    expect(times('updates')).toBe(4)
  })

  it('A page past the last one of a list is its last one', async () => {
    const { dossiers, underWay } = await home({ underWay: 99, dossiers: 99 })
    expect([dossiers.page, underWay.page]).toEqual([2, 2])
  })

  it('The home page of the desk shows a withdrawal while it is under way, and then that the dossier is withdrawn', async () => {
    const own = await openPressRoom(open)
    const { dossier: id } = await publishDraft(own, smallDraft('Les sondes'))
    const atHome = async () =>
      orThrow(await readHome(await own.as('admin'), { underWay: 1, dossiers: 1 }))
    expect(await atHome()).toMatchObject({
      underWay: { count: 0 },
      dossiers: { docs: [{ id, isWithdrawn: false }] },
    })
    const order = { reason: 'Le procès a montré le contraire.' }
    const { update } = orThrow(await withdrawDossier(await own.as('legal'), id, order))
    const { underWay, dossiers } = await atHome()
    expect(dossiers.docs).toMatchObject([{ id, isWithdrawn: false }])
    expect(underWay.docs).toMatchObject([
      {
        id: update,
        dossier: { id, publication: { update: null } },
        standing: { id: update, isWithdrawal: true, contributors: ['Compte legal'] },
      },
    ])
    orThrow(await publishUpdate(await own.as('publisher'), update))
    expect(await atHome()).toMatchObject({
      underWay: { count: 0 },
      dossiers: { docs: [{ id, isWithdrawn: true }] },
    })
  })

  it('The home page lists the latest publications, the last one first', async () => {
    const listed = (await home({ underWay: 1, dossiers: 1 })).published
    expect(listed.map(({ slug }) => slug)).toEqual([
      'sept',
      'six',
      'cinq',
      'quatre',
      'trois',
      'deux',
    ])
  })
})
