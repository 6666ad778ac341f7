import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { digestOf } from '@/domain/digest/digestOf'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { revokeInvitation } from '@/operations/invitation/revokeInvitation'
import { scheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { writeUpdate } from '@/operations/update/writeUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readWaiting } from './readWaiting'

const firstPages = { waiting: 1, due: 1 }

describeOnDatabases('What waits for somebody', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })

  const letLinksCount = (linksCount: boolean) =>
    room.payload.updateGlobal({
      slug: 'press-room',
      data: { approvals: { way: 'legalAndColleague', linksCount } },
    })
  const submitted = async (): Promise<string> => {
    const writer = await room.as('writer')
    const { update } = await writeDossier(writer, smallDraft(`Sondes ${randomUUID()}`))
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    return update
  }
  const invite = async (update: string) => {
    const order = { name: 'Lou Ferrand', role: 'legal', days: 7 }
    const { secret } = orThrow(await inviteReviewer(await room.as('legal'), update, order))
    const where = { secretDigest: { equals: digestOf(secret) } }
    return { secret, id: (await findOne(room, 'invitations', where))?.id ?? '' }
  }
  const says = (secret: string, verdict: 'approves' | 'asksForChanges') =>
    reviewByInvitation(room.payload, secret, {
      verdict,
      comment: 'Lu.',
      isPrivate: false,
      part: null,
    })
  const review = async (update: string, role: Role, verdict: 'approves' | 'asksForChanges') => {
    const { candidate = null } = (await findById(room, 'updates', update)) ?? {}
    const said = { verdict, role, comment: 'Lu.', candidate, isPrivate: false, part: null }
    orThrow(await reviewUpdate(await room.as(role), update, said))
  }
  const waitOf = async (role: Role, update: string) =>
    orThrow(await readWaiting(await room.as(role), firstPages)).waiting.docs.find(
      ({ id }) => id === update,
    )?.wait
  const wall = { date: '2031-05-12', time: '09:00' }

  it('An approved update waits for its publisher until one of its approvals no longer counts', async () => {
    await letLinksCount(true)
    const update = await submitted()
    const { secret, id } = await invite(update)
    orThrow(await says(secret, 'approves'))
    await review(update, 'reviewer', 'approves')
    expect(await waitOf('publisher', update)).toBe('ready')
    orThrow(await scheduleUpdate(await room.as('publisher'), update, wall))
    orThrow(await revokeInvitation(await room.as('legal'), update, id))
    await letLinksCount(false)
    for (const role of ['publisher', 'legal'] as const)
      expect(await waitOf(role, update)).toBe('approvalsMissing')
    expect(await waitOf('writer', update)).toBeUndefined()
    await review(update, 'legal', 'approves')
    expect(await waitOf('publisher', update)).toBeUndefined()
  })

  it('A request for changes by a link that does not count is not shown as waiting', async () => {
    const update = await submitted()
    const { secret } = await invite(update)
    orThrow(await says(secret, 'asksForChanges'))
    orThrow(await reopenUpdate(await room.as('writer'), update))
    expect(await waitOf('writer', update)).toBeUndefined()
    orThrow(await submitUpdate(await room.as('writer'), update))
    await review(update, 'legal', 'asksForChanges')
    expect(await waitOf('writer', update)).toBe('changesAsked')
  })

  it('A scheduled update that will not be published by itself is shown as stopped, for example after a backup was restored', async () => {
    const update = await submitted()
    await review(update, 'legal', 'approves')
    await review(update, 'reviewer', 'approves')
    orThrow(await scheduleUpdate(await room.as('publisher'), update, wall))
    const { schedule } = (await findById(room, 'updates', update)) ?? {}
    await writeUpdate(await room.as(null), update, { schedule: { ...schedule, next: null } })
    expect(await waitOf('publisher', update)).toBe('stopped')
    const { due } = orThrow(await readWaiting(await room.as('writer'), firstPages))
    expect(due.docs.find(({ id }) => id === update)).toMatchObject({
      isStopped: true,
      hasFailed: false,
    })
  })

  it('An update that was scheduled by somebody who may no longer publish is shown as stopped before its time', async () => {
    const update = await submitted()
    await review(update, 'legal', 'approves')
    await review(update, 'reviewer', 'approves')
    const caller = await room.as('publisher')
    orThrow(await scheduleUpdate(caller, update, wall))
    const told = async () => {
      const { waiting, due } = orThrow(await readWaiting(await room.as('publisher'), firstPages))
      const isStopped = due.docs.find(({ id }) => id === update)?.isStopped
      return { isStopped, wait: waiting.docs.find(({ id }) => id === update)?.wait }
    }
    expect(await told()).toEqual({ isStopped: false, wait: undefined })
    const { schedule } = (await findById(room, 'updates', update)) ?? {}
    const by = (await room.as('writer')).user?.id ?? ''
    await writeUpdate(await room.as(null), update, { schedule: { ...schedule, by } })
    expect(await told()).toEqual({ isStopped: true, wait: 'stopped' })
  })

  it('What waits is listed by pages, and an open update only for those who wrote it', async () => {
    const own = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const written: string[] = []
    for (const number of Array.from({ length: 22 }, (_, index) => index + 1)) {
      const draft = smallDraft(`Sondes ${number}`)
      written.push((await writeDossier(await own.as('writer'), draft)).update)
    }
    const [first = '', ...others] = written
    const change = async (id: string, data: Parameters<typeof writeUpdate>[2]) =>
      writeUpdate(await own.as(null), id, data)
    for (const id of others) await change(id, { state: 'inReview' })
    const read = async (role: Role, page: number) =>
      orThrow(await readWaiting(await own.as(role), { waiting: page, due: page }))
    const [one, two] = [await read('legal', 1), await read('legal', 2)]
    expect(one.waiting).toMatchObject({ page: 1, pages: 2, count: 21 })
    const listed = [...one.waiting.docs, ...two.waiting.docs].map(({ id }) => id)
    expect(listed.toSorted()).toEqual(others.toSorted())
    expect(listed).not.toContain(first)
    expect((await read('writer', 1)).waiting.count).toBe(0)

    for (const [index, id] of others.entries()) {
      const due = `2031-05-${String(28 - index).padStart(2, '0')}T07:00:00.000Z`
      const by = (await own.as('publisher')).user?.id ?? ''
      const schedule = { due, next: due, zone: 'Europe/Paris', by, failures: 0 }
      await change(id, { state: 'scheduled', schedule })
    }
    const { due } = await read('writer', 2)
    expect(due).toMatchObject({ page: 2, pages: 2, count: 21 })
    expect(due.docs.map(({ id }) => id)).toEqual([others[0]])
  })
})
