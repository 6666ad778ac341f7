import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { readHistory } from '@/desk/history/readHistory'
import { readUpdate } from '@/desk/update/readUpdate'
import type { Verdict } from '@/domain/approval/Verdict'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const reason = 'Le tribunal l’ordonne pour midi.'
const wall = { date: '2031-05-12', time: '09:00' }

describeOnDatabases('The open objections to an update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'colleague' })
  })

  const submit = async (update: string) => {
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
  }
  const say = async (role: Role, update: string, verdict: Verdict) =>
    orThrow(
      await reviewUpdate(await room.as(role), update, {
        verdict,
        role,
        comment: 'Indéfendable.',
        candidate: (await findById(room, 'updates', update))?.candidate ?? null,
        isPrivate: false,
        part: null,
      }),
    )
  const openOf = async (update: string) =>
    orThrow(await readUpdate(await room.as('publisher'), update, 'published')).objections
  const publish = async (update: string, objections: readonly string[] = []) =>
    publishUpdate(await room.as('publisher'), update, null, { objections })

  /** An update that legal asked to change, and that a reviewer approved when it was submitted again. */
  const objected = async () => {
    const { update, dossier } = await writeDossier(
      await room.as('writer'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    await submit(update)
    await say('legal', update, 'asksForChanges')
    await submit(update)
    await say('reviewer', update, 'approves')
    return { update, dossier }
  }

  it('An update with an open objection is not published unless the publisher names the objection', async () => {
    const { update, dossier } = await objected()
    const [objection] = await openOf(update)
    expect(objection).toMatchObject({ name: 'Compte legal', comment: 'Indéfendable.' })
    expect(await publish(update)).toEqual({
      ok: false,
      reasons: [
        { code: 'objections-open', path: ['objections'], values: { names: 'Compte legal' } },
      ],
    })
    orThrow(await publish(update, [objection?.id ?? '']))
    const { acts } = orThrow(await readHistory(await room.as('writer'), dossier))
    const asked = acts.find(({ verb }) => verb === 'askForChanges')
    expect(acts[0]).toMatchObject({
      verb: 'publishUpdate',
      comment: null,
      despite: [asked?.sequence],
    })
  })

  it('An update with an open objection is neither scheduled nor published without approvals unless it is named', async () => {
    const { update } = await objected()
    const publisher = await room.as('publisher')
    expect(codesOf(await scheduleUpdate(publisher, update, wall))).toEqual(['objections-open'])
    const objections = (await openOf(update)).map(({ id }) => id)
    orThrow(await scheduleUpdate(publisher, update, { ...wall, objections }))
    const other = await objected()
    expect(codesOf(await publishUpdate(publisher, other.update, reason))).toEqual([
      'objections-open',
    ])
  })

  it('An objection is answered when its author approves a later submission', async () => {
    const { update } = await objected()
    await say('legal', update, 'approves')
    expect(await openOf(update)).toEqual([])
    orThrow(await publish(update))
  })

  it('An objection by a link that decides nothing is open too', async () => {
    const { update } = await writeDossier(
      await room.as('writer'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    await submit(update)
    const order = { name: 'Me Tarnac', role: 'legal', days: 7 }
    const { secret } = orThrow(await inviteReviewer(await room.as('legal'), update, order))
    const opinion = { comment: 'Retirez ceci.', isPrivate: false, part: null } as const
    const sayByLink = async (verdict: Verdict) =>
      orThrow(await reviewByInvitation(room.payload, secret, { ...opinion, verdict }))
    await sayByLink('asksForChanges')
    await say('reviewer', update, 'approves')
    expect(codesOf(await publish(update))).toEqual(['objections-open'])
    await sayByLink('approves')
    orThrow(await publish(update))
  })

  it('An objection stays open when its update is abandoned and its words are taken up again', async () => {
    const { update, dossier } = await objected()
    orThrow(await abandonUpdate(await room.as('writer'), update, null))
    const { update: again } = orThrow(await takeUpUpdate(await room.as('writer'), update))
    await submit(again)
    await say('reviewer', again, 'approves')
    const [objection] = await openOf(again)
    expect(codesOf(await publish(again))).toEqual(['objections-open'])
    orThrow(await publish(again, [objection?.id ?? '']))
    const where = { dossier: { equals: dossier }, number: { equals: 1 } }
    const req = await room.as('writer')
    await room.payload.update({ collection: 'claims', where, data: { statement: 'Deux.' }, req })
    const next = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
    expect(await openOf(next)).toEqual([])
  })
})
