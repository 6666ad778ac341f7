import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { reopenUpdate } from './reopenUpdate'
import { submitUpdate } from './submitUpdate'

const statement = 'Corvelle aurait nié l’existence des sondes.'
const retyped = "Corvelle aurait nié l'existence des sondes."
const contrary = 'Corvelle a toujours reconnu l’existence des sondes.'

describeOnDatabases('The class that the differences give an update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
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
    return { first: update, edit, classes }
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
