import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById, findOne } from '@/database/find'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { orThrow } from '@/operations/frame/orThrow'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import type { PressRoom, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import {
  accountOf,
  openPressRoom,
  type TestPressRoom,
  testPassword,
} from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { abandonUpdate } from './abandonUpdate'
import { reopenUpdate } from './reopenUpdate'
import { submitUpdate } from './submitUpdate'
import { takeUpUpdate } from './takeUpUpdate'

const statement = 'Corvelle aurait nié l’existence des sondes.'
const retyped = "Corvelle aurait nié l'existence des sondes."
const contrary = 'Corvelle a toujours reconnu l’existence des sondes.'

describeOnSqlite('The class that the differences give an update', (open) => {
  let room: TestPressRoom
  let rest: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const data = { password: testPassword }
    await room.payload.update({ collection: 'users', id: accountOf('publisher'), data })
    rest = restClient(room, await signInByRest(room, 'publisher'))
  })

  const approve = async (role: Role, update: string) =>
    orThrow(
      await reviewUpdate(await room.as(role), update, {
        verdict: 'approves',
        role,
        comment: null,
        candidate: (await findById(room, 'updates', update))?.candidate ?? null,
        isPrivate: false,
        part: null,
      }),
    )
  const publish = async (update: string) => publishUpdate(await room.as('publisher'), update)
  const submit = async (update: string, chosen: Update['class']) => {
    await announce(await room.as('writer'), update, { class: chosen ?? null })
    return orThrow(await submitUpdate(await room.as('writer'), update))
  }
  const stateOf = async (update: string) => (await findById(room, 'updates', update))?.state
  const reasonOfSubmission = async (update: string) => {
    const ofUpdate = { subject: { equals: update }, verb: { equals: 'submitUpdate' } }
    const act = await findOne(room, 'acts', ofUpdate, '-sequence')
    const detail = await findById(room, 'actDetails', act?.detail ?? '')
    return parseActDetail(detail?.text ?? '').reason
  }

  /** A published dossier, and what changes its first claim in the update under way, whose id it returns. */
  const published = async () => {
    const draft = smallDraft(`Les sondes ${randomUUID()}`)
    const [claim, ...others] = draft.claims
    const claims = claim ? [{ ...claim, statement }, ...others] : []
    const { dossier, update } = await writeDossier(await room.as('writer'), { ...draft, claims })
    await submit(update, null)
    await approve('legal', update)
    await approve('reviewer', update)
    orThrow(await publish(update))
    const edit = async (words: string) => {
      await room.payload.update({
        collection: 'claims',
        where: { dossier: { equals: dossier }, number: { equals: 1 } },
        data: { statement: words },
        req: await room.as('writer'),
      })
      return (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
    }
    const classes = async () => {
      const current = await findCurrentEdition(room, dossier)
      return current && cachedEnvelope(current.envelope).class
    }
    const countEditions = async () =>
      (await findAll(room, 'editions', { dossier: { equals: dossier } })).length
    return { first: update, edit, classes, countEditions }
  }

  it('A contrary answer that its writer calls minor needs the approvals of a substantive change', async () => {
    const { edit, classes } = await published()
    const update = await edit(contrary)
    await submit(update, 'minor')
    await approve('reviewer', update)
    expect(await stateOf(update)).toBe('inReview')
    expect(codesOf(await publish(update))).toEqual(['approvals-missing'])
    await approve('legal', update)
    orThrow(await publish(update))
    expect(await classes()).toBe('minor')
  })

  it('The act of a submission records that a substantive change is called minor', async () => {
    const { edit, first } = await published()
    const update = await edit(contrary)
    await submit(update, 'minor')
    expect(await reasonOfSubmission(update)).toBe('substantive-as-minor')
    expect(await reasonOfSubmission(first)).toBeNull()
  })

  it('A changed apostrophe needs the approval of a minor change, also where its writer calls it substantive', async () => {
    const { edit, classes } = await published()
    const update = await edit(retyped)
    await submit(update, 'substantive')
    await approve('reviewer', update)
    expect(await stateOf(update)).toBe('approved')
    orThrow(await publish(update))
    expect(await classes()).toBe('substantive')
  })

  const asPublisher = async () => room.as('publisher')
  const dueIn = { date: '2031-05-12', time: '09:00' }
  const passTime = () => publishDue(room.payload, '2031-05-13T07:00:00.000Z')
  const change = async (who: Role, roles: Role[]) =>
    room.payload.update({
      collection: 'users',
      id: accountOf(who),
      data: { roles },
      req: await room.as('admin'),
    })
  const chooseRule = async (approvals: PressRoom['approvals']) =>
    room.payload.updateGlobal({
      slug: 'press-room',
      data: { approvals },
      req: await room.as('admin'),
    })
  const submitAnew = async (update: string) => {
    await submit(update, 'minor')
    await approve('reviewer', update)
    await publish(update)
  }

  it.each<[string, (update: string) => Promise<unknown>]>([
    ['published', publish],
    [
      'scheduled',
      async (update) => {
        await scheduleUpdate(await asPublisher(), update, dueIn)
        await passTime()
      },
    ],
    [
      'published through REST',
      async (update) => {
        expect((await rest('POST', `/updates/${update}/publish`, {})).status).toBe(422)
      },
    ],
    [
      'scheduled through REST',
      async (update) => {
        expect((await rest('POST', `/updates/${update}/schedule`, dueIn)).status).toBe(422)
        await passTime()
      },
    ],
    [
      'called approved through REST',
      async (update) => {
        const data = { state: 'approved', class: 'minor', needs: '[]' }
        expect((await rest('PATCH', `/updates/${update}`, data)).status).toBe(403)
        await publish(update)
      },
    ],
    [
      'reopened and submitted again',
      async (update) => {
        orThrow(await reopenUpdate(await room.as('writer'), update))
        await submitAnew(update)
      },
    ],
    [
      'abandoned and taken up',
      async (update) => {
        orThrow(await abandonUpdate(await room.as('writer'), update, null))
        await submitAnew(orThrow(await takeUpUpdate(await room.as('writer'), update)).update)
      },
    ],
    [
      'approved by somebody who is not of legal any more',
      async (update) => {
        await approve('legal', update)
        await change('legal', ['reviewer'])
        await publish(update)
        await change('legal', ['legal'])
      },
    ],
    [
      'approved by somebody who becomes legal afterwards',
      async (update) => {
        await change('reviewer', ['reviewer', 'legal'])
        await publish(update)
        await change('reviewer', ['reviewer'])
      },
    ],
    [
      'submitted before nobody needs to approve anything',
      async (update) => {
        await chooseRule({ way: 'alone' })
        await publish(update)
        await chooseRule({ way: 'legalAndColleague' })
      },
    ],
  ])(
    'A contrary answer that its writer calls minor is not published without legal when it is %s',
    async (_, attempt) => {
      const { edit, countEditions } = await published()
      const update = await edit(contrary)
      await submit(update, 'minor')
      await approve('reviewer', update)
      await attempt(update)
      expect(await countEditions()).toBe(1)
    },
  )

  it('Where a press room asks for a group of approvals, a substantive change that is called minor needs all of them', async () => {
    const two = { roles: ['reviewer' as const, 'legal' as const], count: 2 }
    await chooseRule({ way: 'own', substantive: [two], minor: [{ ...two, count: 1 }] })
    const { edit, countEditions } = await published()
    const update = await edit(contrary)
    await submit(update, 'minor')
    await approve('legal', update)
    expect(codesOf(await publish(update))).toEqual(['approvals-missing'])
    await approve('reviewer', update)
    orThrow(await publish(update))
    await chooseRule({ way: 'legalAndColleague' })
    expect(await countEditions()).toBe(2)
  })

  it('A press room of one person publishes at once, whatever class the person chooses', async () => {
    await chooseRule({ way: 'alone' })
    const { dossier, update } = await writeDossier(
      await room.as('publisher'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    orThrow(await publish(update))
    await room.payload.update({
      collection: 'claims',
      where: { dossier: { equals: dossier }, number: { equals: 1 } },
      data: { statement: contrary },
      req: await asPublisher(),
    })
    const second = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
    await announce(await asPublisher(), second, { class: 'minor' })
    expect(orThrow(await publish(second)).number).toBe(2)
    await chooseRule({ way: 'legalAndColleague' })
    expect(await reasonOfSubmission(second)).toBe('substantive-as-minor')
  })

  it('Words that change after a submission are weighed anew when it is submitted again', async () => {
    const { edit } = await published()
    const update = await edit(retyped)
    await submit(update, 'minor')
    await approve('reviewer', update)
    orThrow(await reopenUpdate(await room.as('writer'), update))
    await edit(contrary)
    await submit(update, 'minor')
    await approve('reviewer', update)
    expect(await stateOf(update)).toBe('inReview')
  })

  it('A first edition that somebody calls minor is submitted as substantive', async () => {
    const { update } = await writeDossier(
      await room.as('writer'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    await submit(update, 'minor')
    await approve('reviewer', update)
    expect(await findById(room, 'updates', update)).toMatchObject({
      state: 'inReview',
      class: 'substantive',
    })
  })
})
