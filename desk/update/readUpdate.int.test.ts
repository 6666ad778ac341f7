import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { readDocument } from '@/desk/dossier/readDocument'
import { readHome } from '@/desk/dossier/readHome'
import type { ApprovalWay } from '@/domain/approval/ruleOf'
import { orThrow } from '@/operations/frame/orThrow'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readUpdate } from './readUpdate'
import { readWaiting } from './readWaiting'

const firstPages = { waiting: 1, due: 1 }

describeOnDatabases('The desk', (open) => {
  it('The desk asks for the reason of an unapproved publication only where approvals are needed', async () => {
    const room = await openPressRoom(open)
    const { update } = await writeDossier(await room.as('writer'), smallDraft(randomUUID()))
    await announce(await room.as('writer'), update)
    const breaksGlass = async (way: ApprovalWay) => {
      await room.payload.updateGlobal({ slug: 'press-room', data: { approvals: { way } } })
      const { acts } = orThrow(await readUpdate(await room.as('publisher'), update, 'published'))
      return acts.find(({ act }) => act === 'publish')?.breaksGlass
    }
    expect(await breaksGlass('alone')).toBe(false)
    expect(await breaksGlass('legalAndColleague')).toBe(true)
  })

  it('The desk shows the words of a first edition, and those that a withdrawal takes away, where the verdict is given', async () => {
    const room = await openPressRoom(open)
    const draft = smallDraft(`Les sondes ${randomUUID()}`)
    const { update } = await writeDossier(await room.as('writer'), draft)
    const wordsOf = async (id: string) =>
      JSON.stringify(orThrow(await readUpdate(await room.as('legal'), id, 'published')).reading)
    expect(await wordsOf(update)).toContain('Cette livraison n’a pas eu lieu.')
    await announce(await room.as('writer'), update)
    orThrow(await publishUpdate(await room.as('publisher'), update))
    const claim = (await findOne(room, 'claims', { statement: { equals: firstClaim.statement } }))
      ?.id
    const order = { reason: 'Jugement.' }
    const gone = orThrow(await withdrawClaim(await room.as('legal'), claim ?? '', order)).update
    expect(await wordsOf(gone)).toContain('Cette livraison n’a pas eu lieu.')
  })

  it('The desk shows what an abandoned update changed, compared with the edition of that time', async () => {
    const room = await openPressRoom(open)
    const { dossier } = await publishDraft(room, smallDraft(`Les sondes ${randomUUID()}`))
    const reword = async (statement: string): Promise<string> => {
      const req = await room.as('writer')
      const where = { dossier: { equals: dossier }, number: { equals: 1 } }
      await room.payload.update({ collection: 'claims', where, data: { statement }, req })
      return (await findUpdateUnderWay(await room.as('writer'), dossier))?.id ?? ''
    }
    const abandoned = await reword('Ce qui ne sera pas dit.')
    orThrow(await abandonUpdate(await room.as('writer'), abandoned, null))
    const published = await reword('Ce qui est dit.')
    await announce(await room.as('writer'), published)
    orThrow(await publishUpdate(await room.as('publisher'), published))

    const told = orThrow(await readUpdate(await room.as('writer'), abandoned, 'published'))
    const changes = JSON.stringify(told.comparison)
    expect(changes).toContain('Ce qui ne sera pas dit.')
    expect(changes).not.toContain('Ce qui est dit.')
  })

  it('An update may reconstruct an older edition until an edition was published here, and the desk shows what it states', async () => {
    const room = await openPressRoom(open)
    const draft = smallDraft(randomUUID())
    const { dossier, update } = await writeDossier(await room.as('writer'), draft)
    const read = async (id: string) =>
      orThrow(await readUpdate(await room.as('legal'), id, 'published'))
    const change = async (statement: string): Promise<string> => {
      const req = await room.as('writer')
      const where = { dossier: { equals: dossier }, number: { equals: 1 } }
      await room.payload.update({ collection: 'claims', where, data: { statement }, req })
      const next = (await findUpdateUnderWay(await room.as('writer'), dossier))?.id ?? ''
      await announce(await room.as('writer'), next)
      return next
    }
    expect(await read(update)).toMatchObject({ reconstructs: null, mayReconstruct: true })
    await announce(await room.as('writer'), update)
    const reconstructs = { date: { words: 'mai 2014' }, basis: 'Copie d’écran.' }
    const req = await room.as('writer')
    await room.payload.update({ collection: 'updates', id: update, data: { reconstructs }, req })
    orThrow(await publishUpdate(await room.as('publisher'), update))
    expect(await read(update)).toMatchObject({
      reconstructs: { words: 'mai 2014', edtf: '2014-05', basis: 'Copie d’écran.' },
      mayReconstruct: false,
    })
    const second = await change('Ce qui fut dit ensuite.')
    expect(await read(second)).toMatchObject({ reconstructs: null, mayReconstruct: true })
    orThrow(await publishUpdate(await room.as('publisher'), second))
    const third = await change('Ce qui est dit maintenant.')
    expect(await read(third)).toMatchObject({ reconstructs: null, mayReconstruct: false })
  })

  it('The desk links the update that corrects an edition to the changes that were asked for', async () => {
    const room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const { dossier, update } = await writeDossier(
      await room.as('writer'),
      smallDraft(randomUUID()),
    )
    await announce(await room.as('writer'), update)
    orThrow(await publishUpdate(await room.as('publisher'), update, 'Le tribunal attend ce texte.'))
    const unapprovedAt = async () => {
      const req = await room.as('writer')
      const { dossiers } = orThrow(await readHome(req, { underWay: 1, dossiers: 1 }))
      const { current } = orThrow(await readDocument(req, dossier))
      return [dossiers.docs.find(({ id }) => id === dossier)?.unread, current?.unapproved]
    }
    expect(await unapprovedAt()).toEqual([update, { update, is: 'broken' }])
    const waitsFor = async (role: Role) =>
      orThrow(await readWaiting(await room.as(role), firstPages)).waiting.docs.some(
        ({ id, wait }) => id === update && wait === 'unread',
      )
    expect(await waitsFor('legal')).toBe(true)
    for (const role of ['writer', 'admin'] as const) expect(await waitsFor(role)).toBe(false)
    const { candidate = null } = (await findById(room, 'updates', update)) ?? {}
    orThrow(
      await reviewUpdate(await room.as('legal'), update, {
        verdict: 'asksForChanges',
        role: 'legal',
        comment: 'Le nom est faux.',
        candidate,
        isPrivate: false,
        part: null,
      }),
    )
    expect(await unapprovedAt()).toEqual([null, { update, is: 'read' }])
    const next = (await findUpdateUnderWay(await room.as('writer'), dossier))?.id ?? ''
    const { mends } = orThrow(await readUpdate(await room.as('writer'), next, 'published'))
    expect(mends).toEqual({ update, edition: 1 })
    const waitOf = async (role: Role) =>
      orThrow(await readWaiting(await room.as(role), firstPages)).waiting.docs.find(
        ({ id }) => id === next,
      )?.wait
    expect(await waitOf('writer')).toBe('changesAsked')
    expect(await waitOf('legal')).toBeUndefined()
  })
})
