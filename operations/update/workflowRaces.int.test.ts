import { randomUUID } from 'node:crypto'
import { APIError } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { checkChain } from '@/domain/act/checkChain'
import type { ReviewRole } from '@/domain/approval/ApprovalRule'
import type { Verdict } from '@/domain/approval/Verdict'
import { digestOf } from '@/domain/digest/digestOf'
import type { Result } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { revokeInvitation } from '@/operations/invitation/revokeInvitation'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate, unscheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { withdrawClaim, withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { listEditions } from '@/queries/edition/listEditions'
import { loadEdition } from '@/queries/edition/loadEdition'
import { afterEachWrite } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { afterFirstRead, openSecondInstance } from '@/testing/pressRoom/secondInstance'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'
import { asTeammate, joinTeam, type Teammate } from '@/testing/workflow/workflowTeam'
import { abandonUpdate } from './abandonUpdate'
import { reopenUpdate } from './reopenUpdate'
import { submitUpdate } from './submitUpdate'
import { takeUpUpdate } from './takeUpUpdate'

type Act = (at: TestPressRoom) => Promise<Result<unknown>>

const wall = { date: '2031-05-12', time: '09:00' }
const due = '2031-05-12T07:00:00.000Z'
const reason = 'Par décision du tribunal.'

/** The door of a form answers by an error that has words of its own. */
function heldByForm(error: unknown): Result<null> {
  if (!(error instanceof APIError && error.status === 423)) throw error
  return { ok: false, reasons: [{ code: 'update-held', path: [], values: { title: '' } }] }
}

/** Does `work` at the first call, and nothing at later ones. */
const once = (state: { done: boolean }, work: () => Promise<void>) => async () => {
  if (state.done) return
  state.done = true
  await work()
}

describeOnDatabases('Two operations at once', (open) => {
  let room: TestPressRoom
  let second: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    await joinTeam(room)
    await room.payload.updateGlobal({
      slug: 'press-room',
      data: { approvals: { way: 'legalAndColleague', linksCount: true } },
    })
    second = await openSecondInstance(room)
  })
  afterAll(async () => {
    await second.payload.destroy()
  })

  const written = async (): Promise<Written> => {
    const done = await writeDossier(
      await asTeammate(room, 'writer'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    await announce(await asTeammate(room, 'writer'), done.update)
    return done
  }
  const submitted = async () => {
    const done = await written()
    orThrow(await submitUpdate(await asTeammate(room, 'writer'), done.update))
    return done
  }
  const approved = async () => {
    const done = await submitted()
    const candidate = (await findById(room, 'updates', done.update))?.candidate ?? null
    orThrow(await approval(done.update, 'reviewer', 'reviewer', candidate)(room))
    orThrow(await approval(done.update, 'legal', 'legal', candidate)(room))
    return { ...done, candidate }
  }
  const scheduled = async () => {
    const done = await approved()
    orThrow(await scheduleUpdate(await asTeammate(room, 'publisher'), done.update, wall))
    return done
  }
  const published = async () => {
    const done = await approved()
    orThrow(await publishUpdate(await asTeammate(room, 'publisher'), done.update))
    const claims = await findAll(room, 'claims', { dossier: { equals: done.dossier } }, 'position')
    return { ...done, claims: claims.map(({ id }) => id) }
  }

  const by =
    (who: Teammate, act: (req: Awaited<ReturnType<typeof asTeammate>>) => ReturnType<Act>): Act =>
    async (at) =>
      act(await asTeammate(at, who))
  const approval = (update: string, who: Teammate, role: ReviewRole, candidate: string | null) =>
    by(who, (req) =>
      reviewUpdate(req, update, {
        verdict: 'approves',
        role,
        comment: null,
        candidate,
        isPrivate: false,
        part: null,
      }),
    )
  /** A link to a submitted update for somebody of the legal side, whose approval by it counts. */
  const invited = async (update: string) => {
    const order = { name: 'Me Odile Tarnac', role: 'legal', days: 1 }
    const { secret } = orThrow(await inviteReviewer(await asTeammate(room, 'legal'), update, order))
    const where = { secretDigest: { equals: digestOf(secret) } }
    return { secret, link: (await findOne(room, 'invitations', where))?.id ?? '' }
  }
  const wordByLink =
    (secret: string, verdict: Verdict): Act =>
    ({ payload }) =>
      reviewByInvitation(payload, secret, {
        verdict,
        comment: 'Lu.',
        isPrivate: false,
        part: null,
      })
  const publication = (update: string, because: string | null = null) =>
    by('publisher', (req) => publishUpdate(req, update, because))
  const stateOf = async (update: string) => (await findById(room, 'updates', update))?.state

  /** Both at once, each on an instance of its own. Every refusal has words, and nothing is left half done. */
  async function race(dossier: string, one: Act, other: Act): Promise<[Codes, Codes]> {
    const answers = await Promise.all([one(room), other(second)])
    for (const answer of answers) {
      for (const told of answer.ok ? [] : answer.reasons)
        expect(describeReason(told, 'fr')).not.toBe('')
    }
    await expectWhole(dossier)
    return [codesOf(answers[0]), codesOf(answers[1])]
  }
  type Codes = readonly string[]

  async function expectWhole(dossier: string): Promise<void> {
    const editions = await listEditions(room, dossier)
    for (const [index, edition] of editions.entries()) {
      expect(edition.number).toBe(index + 1)
      expect((await loadEdition(room, edition)).number).toBe(index + 1)
    }
    const updates = await findAll(room, 'updates', { dossier: { equals: dossier } })
    const done = updates.filter(({ state }) => state === 'published')
    expect(done.map(({ edition }) => edition).toSorted()).toEqual(
      editions.map(({ number }) => number),
    )
    const acts = await findAll(room, 'acts', {}, 'sequence')
    expect(
      checkChain(
        acts.map(({ text }) => text),
        acts.map(({ digest }) => digest),
      ),
    ).toEqual([])
  }

  describe.each(['the first', 'the second'])('(%s is called first)', (first) => {
    const inOrder = (dossier: string, one: Act, other: Act) =>
      first === 'the first'
        ? race(dossier, one, other)
        : race(dossier, other, one).then(([a, b]): [Codes, Codes] => [b, a])

    it('A simultaneous approval and reopening leave the update open, and the approval no longer counts', async () => {
      const { dossier, update } = await submitted()
      const candidate = (await findById(room, 'updates', update))?.candidate ?? null
      const [approving, reopening] = await inOrder(
        dossier,
        approval(update, 'legal', 'legal', candidate),
        by('second', (req) => reopenUpdate(req, update)),
      )
      expect(reopening).toEqual([])
      expect([[], ['act-impossible']]).toContainEqual(approving)
      expect(await stateOf(update)).toBe('open')
      orThrow(await submitUpdate(await asTeammate(room, 'writer'), update))
      expect(codesOf(await publication(update)(room))).toEqual(['approvals-missing'])
    })

    it('Two simultaneous last approvals by two users approve the update', async () => {
      const { dossier, update } = await submitted()
      const candidate = (await findById(room, 'updates', update))?.candidate ?? null
      const answers = await inOrder(
        dossier,
        approval(update, 'legal', 'legal', candidate),
        approval(update, 'reviewer', 'reviewer', candidate),
      )
      expect(answers).toEqual([[], []])
      expect(await stateOf(update)).toBe('approved')
    })

    it('Two simultaneous publications make one edition', async () => {
      const { dossier, update } = await approved()
      const answers = await inOrder(dossier, publication(update), publication(update))
      expect(answers).toContainEqual([])
      expect(answers).toContainEqual(['act-impossible', 'candidate-outdated'])
      expect(await listEditions(room, dossier)).toHaveLength(1)
    })

    it('Two simultaneous submissions freeze one candidate', async () => {
      const { dossier, update } = await written()
      const submit = by('writer', (req) => submitUpdate(req, update))
      const answers = await inOrder(dossier, submit, submit)
      expect(answers).toContainEqual([])
      expect(answers).toContainEqual(['act-impossible'])
      expect(await findAll(room, 'candidates', { update: { equals: update } })).toHaveLength(1)
    })

    it('A simultaneous edit and submission either put the edit in the candidate or refuse it', async () => {
      const { dossier, update } = await written()
      const where = { dossier: { equals: dossier }, number: { equals: 1 } }
      const claim = (await findOne(room, 'claims', where))?.id ?? ''
      const statement = `Récrit : ${randomUUID()}`
      const edit: Act = by('second', async (req) => {
        try {
          const saved = { collection: 'claims', id: claim, data: { statement }, depth: 0 } as const
          // In a transaction of ours, which begins again when another process was in the way.
          await inTransaction(req.payload, req, (inside) =>
            inside.payload.update({ ...saved, req: inside }),
          )
          return { ok: true, value: null }
        } catch (error) {
          return heldByForm(error)
        }
      })
      const [edited, submission] = await inOrder(
        dossier,
        edit,
        by('writer', (req) => submitUpdate(req, update)),
      )
      expect(submission).toEqual([])
      expect([[], ['update-held']]).toContainEqual(edited)
      const kept = (await findById(room, 'claims', claim))?.statement
      const parts = await findAll(room, 'candidateParts', { update: { equals: update } })
      expect(parts.some(({ text }) => text.includes(JSON.stringify(kept)))).toBe(true)
    })

    it('A simultaneous schedule and publication make one edition and leave nothing scheduled', async () => {
      const { dossier, update } = await approved()
      const [scheduling, publishing] = await inOrder(
        dossier,
        by('publisher', (req) => scheduleUpdate(req, update, wall)),
        publication(update),
      )
      expect(publishing).toEqual([])
      expect([[], ['act-impossible']]).toContainEqual(scheduling)
      await publishDue(room.payload, due)
      expect(await findById(room, 'updates', update)).toMatchObject({
        state: 'published',
        schedule: { due: null, next: null },
      })
      expect(await listEditions(room, dossier)).toHaveLength(1)
    })

    it('An update that is due for several instances and unscheduled at the same moment is either published once or not at all', async () => {
      const { dossier, update } = await scheduled()
      const clock: Act = async ({ payload }) => {
        await Promise.all([1, 2, 3].map(() => publishDue(payload, due)))
        return { ok: true, value: null }
      }
      const [, off] = await inOrder(
        dossier,
        clock,
        by('publisher', (req) => unscheduleUpdate(req, update)),
      )
      const editions = await listEditions(room, dossier)
      expect([off, await stateOf(update), editions.length]).toEqual(
        off.length === 0 ? [[], 'approved', 0] : [['act-impossible'], 'published', 1],
      )
    })

    it('An update that is due for two instances at once makes one edition', async () => {
      const { dossier, update } = await scheduled()
      const clock: Act = async ({ payload }) => {
        await publishDue(payload, due)
        return { ok: true, value: null }
      }
      await inOrder(dossier, clock, clock)
      expect(await stateOf(update)).toBe('published')
      expect(await listEditions(room, dossier)).toHaveLength(1)
    })

    it('Two simultaneous withdrawals make one update', async () => {
      const { dossier, claims } = await published()
      const [claim = ''] = claims
      const answers = await inOrder(
        dossier,
        by('legal', (req) => withdrawClaim(req, claim, { reason })),
        by('publisher', (req) => withdrawDossier(req, dossier, { reason })),
      )
      expect(answers).toContainEqual([])
      expect(answers).toContainEqual(['update-under-way'])
    })

    it('A withdrawal and an update that are published at once follow one another, or one is outdated', async () => {
      const { dossier, slug, claims } = await published()
      const draft = smallDraft(slug)
      const { update } = await writeDossier(
        await asTeammate(room, 'writer'),
        { ...draft, title: `Autrement ${randomUUID()}` },
        slug,
      )
      await announce(await asTeammate(room, 'writer'), update)
      orThrow(await submitUpdate(await asTeammate(room, 'writer'), update))
      const legal = await asTeammate(room, 'legal')
      const gone = orThrow(await withdrawClaim(legal, claims[0] ?? '', { reason }))
      const answers = await inOrder(
        dossier,
        publication(gone.update, reason),
        publication(update, reason),
      )
      // Whichever came second was reopened: it is frozen again on top of the first, if it is open to that.
      expect(answers).toContainEqual([])
      const states = [await stateOf(gone.update), await stateOf(update)]
      expect(states).toContain('published')
      expect(states.every((state) => state === 'published' || state === 'open')).toBe(true)
    })

    it('A simultaneous publication and abandonment: only one of them succeeds', async () => {
      const { dossier, update } = await approved()
      const answers = await inOrder(
        dossier,
        publication(update),
        by('writer', (req) => abandonUpdate(req, update, null)),
      )
      expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1)
      expect(answers.flat()).toContain('act-impossible')
    })

    it('Two users who take up abandoned words at once open one update', async () => {
      const { dossier, update } = await written()
      orThrow(await abandonUpdate(await asTeammate(room, 'writer'), update, null))
      const answers = await inOrder(
        dossier,
        by('writer', (req) => takeUpUpdate(req, update)),
        by('second', (req) => takeUpUpdate(req, update)),
      )
      expect(answers).toContainEqual([])
      expect(answers).toContainEqual(['update-under-way'])
    })

    it('A simultaneous approval by a link and revocation of that link: the approval was never given or no longer counts', async () => {
      const { dossier, update } = await submitted()
      const candidate = (await findById(room, 'updates', update))?.candidate ?? null
      orThrow(await approval(update, 'reviewer', 'reviewer', candidate)(room))
      const { secret, link } = await invited(update)
      const [approving, revoking] = await inOrder(
        dossier,
        wordByLink(secret, 'approves'),
        by('legal', (req) => revokeInvitation(req, update, link)),
      )
      expect(revoking).toEqual([])
      expect([[], ['invitation-revoked']]).toContainEqual(approving)
      expect(codesOf(await publication(update)(room))).toEqual(['approvals-missing'])
      expect(await listEditions(room, dossier)).toEqual([])
    })

    it('A simultaneous approval by a link and reopening leave the update open, and the approval no longer counts', async () => {
      const { dossier, update } = await submitted()
      const { secret } = await invited(update)
      const [approving, reopening] = await inOrder(
        dossier,
        wordByLink(secret, 'approves'),
        by('second', (req) => reopenUpdate(req, update)),
      )
      expect(reopening).toEqual([])
      expect([[], ['invitation-over']]).toContainEqual(approving)
      expect(await stateOf(update)).toBe('open')
      const { candidate } = orThrow(await submitUpdate(await asTeammate(room, 'writer'), update))
      orThrow(await approval(update, 'reviewer', 'reviewer', candidate)(room))
      expect(codesOf(await publication(update)(room))).toEqual(['approvals-missing'])
      expect(codesOf(await wordByLink(secret, 'approves')(room))).toEqual(['invitation-over'])
    })

    it('A simultaneous request for changes by a link and publication: only one of them succeeds', async () => {
      const { dossier, update } = await approved()
      const { secret } = await invited(update)
      const [asking, publishing] = await inOrder(
        dossier,
        wordByLink(secret, 'asksForChanges'),
        publication(update),
      )
      const editions = await listEditions(room, dossier)
      expect([asking, publishing, await stateOf(update), editions.length]).toEqual(
        publishing.length === 0
          ? [['act-impossible'], [], 'published', 1]
          : [[], ['objections-open'], 'open', 0],
      )
    })

    it('A publication while the approving link is revoked makes one edition, or is refused for missing approvals', async () => {
      const { dossier, update } = await submitted()
      const candidate = (await findById(room, 'updates', update))?.candidate ?? null
      orThrow(await approval(update, 'reviewer', 'reviewer', candidate)(room))
      const { secret, link } = await invited(update)
      orThrow(await wordByLink(secret, 'approves')(room))
      const [publishing, revoking] = await inOrder(
        dossier,
        publication(update),
        by('legal', (req) => revokeInvitation(req, update, link)),
      )
      expect(revoking).toEqual([])
      expect([[], ['approvals-missing']]).toContainEqual(publishing)
      expect(await listEditions(room, dossier)).toHaveLength(publishing.length === 0 ? 1 : 0)
    })

    it('A publication while an approving account is deactivated succeeds, or is refused for missing approvals', async () => {
      const { dossier, update } = await approved()
      const account = { collection: 'users', id: 'account-legal' } as const
      const activate = (active: boolean) =>
        by('writer', async (req) => {
          await req.payload.update({ ...account, data: { active }, depth: 0, req })
          return { ok: true, value: null }
        })
      const [publishing] = await inOrder(dossier, publication(update), activate(false))
      orThrow(await activate(true)(room))
      expect([[], ['approvals-missing']]).toContainEqual(publishing)
      expect(await stateOf(update)).toBe(publishing.length === 0 ? 'published' : 'approved')
    })
  })

  // Between processes only: one instance lets one write at a time.
  it.skipIf(inject('database') === 'sqlite')(
    'An edit that is half saved when another instance submits is in the candidate, or is not saved',
    async () => {
      const { dossier, update } = await written()
      const where = { dossier: { equals: dossier }, number: { equals: 1 } }
      const claim = (await findOne(room, 'claims', where))?.id ?? ''
      const submission = { done: false }
      const submitOnce = once(submission, async () => {
        orThrow(await submitUpdate(await asTeammate(second, 'writer'), update))
      })
      const pausing = afterEachWrite(room.payload, async () => {
        await submitOnce()
      })
      const req = await asTeammate(room, 'writer')
      const data = { statement: `Récrit : ${randomUUID()}` }
      const saving = req.payload.update({ collection: 'claims', id: claim, data, depth: 0, req })
      await Promise.allSettled([saving])
      pausing.stop()
      expect(await stateOf(update)).toBe('inReview')
      const kept = (await findById(room, 'claims', claim))?.statement
      const parts = await findAll(room, 'candidateParts', { update: { equals: update } })
      expect(parts.some(({ text }) => text.includes(JSON.stringify(kept)))).toBe(true)
    },
  )

  it('An update that is rescheduled just as it is found due is not published at the old time', async () => {
    const { dossier, update } = await scheduled()
    afterFirstRead(room.payload, 'updates', async () => {
      const publisher = await asTeammate(second, 'publisher')
      orThrow(await unscheduleUpdate(publisher, update))
      orThrow(await scheduleUpdate(publisher, update, { ...wall, date: '2031-06-01' }))
    })
    await publishDue(room.payload, due)
    expect(await listEditions(room, dossier)).toEqual([])
    expect(await findById(room, 'updates', update)).toMatchObject({
      state: 'scheduled',
      schedule: { failures: 0, next: '2031-06-01T07:00:00.000Z' },
    })
  })

  it('A failure that several instances see at once counts once', async () => {
    const { update } = await scheduled()
    const account = { collection: 'users', id: 'account-legal' } as const
    await room.payload.db.updateOne({ ...account, data: { active: false } })
    await Promise.all([room, second, room].map(({ payload }) => publishDue(payload, due)))
    await room.payload.db.updateOne({ ...account, data: { active: true } })
    expect(await findById(room, 'updates', update)).toMatchObject({
      state: 'scheduled',
      schedule: { failures: 1, next: '2031-05-12T07:00:30.000Z' },
    })
    await publishDue(room.payload, '2031-05-12T07:00:30.000Z')
    expect(await stateOf(update)).toBe('published')
  })
})
