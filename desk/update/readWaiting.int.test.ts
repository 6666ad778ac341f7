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
    orThrow(await readWaiting(await room.as(role))).waiting.find(({ id }) => id === update)?.wait
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
    const { due } = orThrow(await readWaiting(await room.as('writer')))
    expect(due.find(({ id }) => id === update)).toMatchObject({ isStopped: true, hasFailed: false })
  })

  it('An update that was scheduled by somebody who may no longer publish is shown as stopped before its time', async () => {
    const update = await submitted()
    await review(update, 'legal', 'approves')
    await review(update, 'reviewer', 'approves')
    const caller = await room.as('publisher')
    orThrow(await scheduleUpdate(caller, update, wall))
    const told = async () => {
      const { waiting, due } = orThrow(await readWaiting(await room.as('publisher')))
      const isStopped = due.find(({ id }) => id === update)?.isStopped
      return { isStopped, wait: waiting.find(({ id }) => id === update)?.wait }
    }
    expect(await told()).toEqual({ isStopped: false, wait: undefined })
    const { schedule } = (await findById(room, 'updates', update)) ?? {}
    const by = (await room.as('writer')).user?.id ?? ''
    await writeUpdate(await room.as(null), update, { schedule: { ...schedule, by } })
    expect(await told()).toEqual({ isStopped: true, wait: 'stopped' })
  })
})
