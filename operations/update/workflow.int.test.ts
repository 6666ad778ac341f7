import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById, findOne } from '@/database/find'
import { readUpdate } from '@/desk/update/readUpdate'
import type { Verdict } from '@/domain/approval/Verdict'
import { assembleEdition } from '@/domain/edition/assembleEdition'
import { parseParts } from '@/domain/edition/parseParts'
import { moveClaim } from '@/operations/claim/moveClaim'
import { orThrow } from '@/operations/frame/orThrow'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate, unscheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import {
  reinstateClaim,
  withdrawClaim,
  withdrawDossier,
} from '@/operations/withdrawal/changeStanding'
import { findSecondReading } from '@/queries/dossier/findSecondReading'
import { getDossier } from '@/queries/dossier/getDossier'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'
import { abandonUpdate } from './abandonUpdate'
import { reopenUpdate } from './reopenUpdate'
import { submitUpdate } from './submitUpdate'
import { takeUpUpdate } from './takeUpUpdate'

describeOnSqlite('The work of a team on an update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })

  const written = async (slug: string | null = null, statement?: string): Promise<Written> => {
    const draft = smallDraft(slug ?? `Les sondes ${randomUUID()}`)
    const [claim] = draft.claims
    const claims = claim && statement ? [{ ...claim, statement }] : draft.claims
    const done = await writeDossier(await room.as('writer'), { ...draft, claims }, slug)
    await announce(await room.as('writer'), done.update)
    return done
  }
  const submitted = async (): Promise<Written & { candidate: string }> => {
    const done = await written()
    return { ...done, ...orThrow(await submitUpdate(await room.as('writer'), done.update)) }
  }
  const stateOf = async (update: string) => (await findById(room, 'updates', update))?.state
  const candidateOf = async (update: string) =>
    (await findById(room, 'updates', update))?.candidate ?? null

  const say = async (
    role: Role,
    update: string,
    verdict: Verdict,
    more: {
      comment?: string
      candidate?: string | null
      isPrivate?: boolean
      as?: PayloadRequest
    } = {},
  ) =>
    reviewUpdate(more.as ?? (await room.as(role)), update, {
      verdict,
      role,
      comment: more.comment ?? null,
      candidate: more.candidate === undefined ? await candidateOf(update) : more.candidate,
      isPrivate: more.isPrivate ?? false,
      part: null,
    })
  const approve = async (update: string) => {
    orThrow(await say('reviewer', update, 'approves'))
    orThrow(await say('legal', update, 'approves'))
  }
  const published = async () => {
    const done = await submitted()
    await approve(done.update)
    return { ...done, ...orThrow(await publishUpdate(await room.as('publisher'), done.update)) }
  }
  const claimOf = async (dossier: string) =>
    (await findOne(room, 'claims', { dossier: { equals: dossier } }, 'position'))?.id ?? ''
  const editStatement = async (dossier: string, statement: string, role: Role = 'writer') =>
    room.payload.update({
      collection: 'claims',
      id: await claimOf(dossier),
      data: { statement },
      req: await room.as(role),
    })
  const moveLast = async (dossier: string) =>
    orThrow(
      await moveClaim(await room.as('writer'), { claim: await claimOf(dossier), before: null }),
    )
  const pageOf = async (slug: string) =>
    (await getDossier(room, { language: 'fr', slug, edition: null }))?.dossier

  describe('An approval', () => {
    it('An update can be published, exactly as it was approved, once everybody who must approve has done so', async () => {
      const { update, candidate } = await submitted()
      expect(await stateOf(update)).toBe('inReview')
      expect(codesOf(await publishUpdate(await room.as('publisher'), update))).toEqual([
        'approvals-missing',
      ])
      await approve(update)
      expect(await stateOf(update)).toBe('approved')
      orThrow(await publishUpdate(await room.as('publisher'), update))
      const edition = await findOne(room, 'editions', { candidate: { equals: candidate } })
      expect(edition?.number).toBe(1)
    })

    it('An approval of a part that the candidate does not have is refused', async () => {
      const { update, candidate } = await submitted()
      const order = { verdict: 'comments', role: 'legal', comment: 'Non.', candidate } as const
      const part = { kind: 'claim', id: 'nowhere' } as const
      const legal = await room.as('legal')
      const answer = await reviewUpdate(legal, update, { ...order, isPrivate: false, part })
      expect(codesOf(answer)).toEqual(['request-unreadable'])
    })

    it('A comment can be about a part that an open update adds, and about one that it takes away', async () => {
      const { dossier } = await published()
      const { id: added } = await room.payload.create({
        collection: 'claims',
        // Its number is given by a hook.
        data: { dossier, statement: 'Corvelle se serait tue.' } as never,
        depth: 0,
        req: await room.as('writer'),
      })
      const cited = { claim: { equals: await claimOf(dossier) } }
      const removed = (await findOne(room, 'citations', cited))?.id ?? ''
      const writer = await room.as('writer')
      await room.payload.delete({ collection: 'citations', id: removed, req: writer })
      const update = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
      const order = {
        verdict: 'comments',
        role: 'legal',
        candidate: null,
        isPrivate: false,
      } as const
      const parts = [
        { kind: 'claim', id: added },
        { kind: 'citation', id: removed },
      ] as const
      for (const part of parts) {
        const legal = await room.as('legal')
        orThrow(await reviewUpdate(legal, update, { ...order, comment: 'Vraiment ?', part }))
      }
      const { reviews } = orThrow(await readUpdate(await room.as('writer'), update, 'published'))
      expect(reviews.map(({ part }) => part)).toEqual(parts)
    })

    it('An approval of a candidate that is no longer the current one is refused', async () => {
      const { update, dossier, candidate } = await submitted()
      orThrow(await reopenUpdate(await room.as('writer'), update))
      await editStatement(dossier, 'Tout autre chose.')
      orThrow(await submitUpdate(await room.as('writer'), update))
      expect(codesOf(await say('legal', update, 'approves', { candidate }))).toEqual([
        'candidate-changed',
      ])
    })

    it('An approval is lost when the update is submitted again, even with the same words', async () => {
      const { update } = await submitted()
      orThrow(await say('legal', update, 'approves'))
      orThrow(await reopenUpdate(await room.as('writer'), update))
      orThrow(await submitUpdate(await room.as('writer'), update))
      orThrow(await say('reviewer', update, 'approves'))
      expect(await stateOf(update)).toBe('inReview')
    })

    it('Contributors cannot approve their own words', async () => {
      const { update, dossier } = await written()
      await editStatement(dossier, 'La relectrice a récrit ceci.', 'reviewer')
      orThrow(await submitUpdate(await room.as('writer'), update))
      expect(codesOf(await say('reviewer', update, 'approves'))).toEqual(['own-words'])
    })

    it('An approval no longer counts when the account is deactivated', async () => {
      const { update } = await submitted()
      await approve(update)
      const account = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...account, data: { active: false } })
      const answer = await publishUpdate(await room.as('publisher'), update)
      await room.payload.db.updateOne({ ...account, data: { active: true } })
      expect(codesOf(answer)).toEqual(['approvals-missing'])
    })

    it('An approval no longer counts when the role in which it was given is taken away', async () => {
      const { update } = await submitted()
      await approve(update)
      const account = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...account, data: { roles: ['writer'] } })
      const answer = await publishUpdate(await room.as('publisher'), update)
      await room.payload.db.updateOne({ ...account, data: { roles: ['legal'] } })
      expect(codesOf(answer)).toEqual(['approvals-missing'])
    })

    it('An approval follows the approval rule under which the update was submitted', async () => {
      const { update } = await submitted()
      const admin = await room.as('admin')
      const rule = (way: 'alone' | 'legalAndColleague') =>
        room.payload.updateGlobal({ slug: 'press-room', data: { approvals: { way } }, req: admin })
      await rule('alone')
      const answer = await publishUpdate(await room.as('publisher'), update)
      await rule('legalAndColleague')
      expect(codesOf(answer)).toEqual(['approvals-missing'])
    })
  })

  it('A reviewer who asks for changes reopens the update and gives the changes', async () => {
    const { update } = await submitted()
    expect(codesOf(await say('legal', update, 'asksForChanges'))).toEqual(['comment-missing'])
    orThrow(await say('legal', update, 'asksForChanges', { comment: 'La date est fausse.' }))
    expect(await stateOf(update)).toBe('open')
    const [review] = await findAll(room, 'reviews', { update: { equals: update } })
    expect(review).toMatchObject({ role: 'legal', comment: 'La date est fausse.' })
  })

  it.each(['writer', 'admin'] as const)('A %s cannot review', async (role) => {
    const { update } = await submitted()
    const before = await wholeDatabase(room)
    expect(codesOf(await say(role, update, 'approves'))).toEqual(['not-allowed'])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  describe('Words that somebody else abandoned', () => {
    it('An abandoned update leaves the dossier as it was published', async () => {
      const { dossier, slug } = await published()
      const before = await findById(room, 'claims', await claimOf(dossier))
      await editStatement(dossier, 'Une affirmation abandonnée.')
      const claim = await room.payload.create({
        collection: 'claims',
        data: { dossier, statement: 'Un point de plus.', number: 9 },
        req: await room.as('writer'),
      })
      const { id: update } = (await findOne(room, 'updates', { slot: { equals: dossier } })) ?? {
        id: '',
      }
      orThrow(await abandonUpdate(await room.as('publisher'), update, 'Plus d’actualité.'))
      expect(await findById(room, 'claims', claim.id)).toBeNull()
      expect((await findById(room, 'claims', await claimOf(dossier)))?.statement).toBe(
        before?.statement,
      )
      expect(await findOne(room, 'updates', { slot: { equals: dossier } })).toBeNull()
      expect((await pageOf(slug))?.number).toBe(1)
    })

    it('An update that was abandoned before it was submitted cannot be published, with a reason or without', async () => {
      const { update } = await written()
      orThrow(await abandonUpdate(await room.as('publisher'), update, null))
      for (const why of [null, 'Le tribunal n’attend pas cette fois.'])
        expect(codesOf(await publishUpdate(await room.as('publisher'), update, why))).toEqual([
          'act-impossible',
        ])
    })

    it('An author whose abandoned words are taken up again cannot approve them', async () => {
      const { dossier } = await published()
      const statement = `Écrit par la relectrice ${randomUUID()}`
      await editStatement(dossier, statement, 'reviewer')
      const first = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
      orThrow(await abandonUpdate(await room.as('publisher'), first, null))
      const { update } = orThrow(await takeUpUpdate(await room.as('writer'), first))
      expect((await findById(room, 'claims', await claimOf(dossier)))?.statement).toBe(statement)
      await announce(await room.as('writer'), update)
      orThrow(await submitUpdate(await room.as('writer'), update))
      expect(codesOf(await say('reviewer', update, 'approves'))).toEqual(['own-words'])
      orThrow(await say('publisher', update, 'approves'))
    })

    it.each([
      ['alone', async () => undefined],
      [
        'and somebody changes a character of them',
        (dossier: string) => editStatement(dossier, 'Écrit par la relectrice !'),
      ],
      ['and somebody moves the claim', async (dossier: string) => moveLast(dossier)],
    ])(
      'An author cannot approve their abandoned words when an old version brings them back (%s)',
      async (_, thenChange) => {
        const { dossier } = await published()
        const claim = await claimOf(dossier)
        await editStatement(dossier, 'Écrit par la relectrice.', 'reviewer')
        const { docs } = await room.payload.findVersions({
          collection: 'claims',
          where: { parent: { equals: claim } },
          sort: '-updatedAt',
          limit: 1,
        })
        const first = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
        orThrow(await abandonUpdate(await room.as('publisher'), first, null))
        await room.payload.restoreVersion({
          collection: 'claims',
          id: docs[0]?.id ?? '',
          req: await room.as('writer'),
        })
        await thenChange(dossier)
        const update = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
        await announce(await room.as('writer'), update)
        orThrow(await submitUpdate(await room.as('writer'), update))
        expect(codesOf(await say('reviewer', update, 'approves'))).toEqual(['own-words'])
      },
    )

    it('An author whose abandoned words somebody writes again, as another claim, cannot approve them', async () => {
      const { dossier } = await published()
      const statement = `Écrit par la relectrice ${randomUUID()}`
      const write = async (role: Role) =>
        room.payload.create({
          collection: 'claims',
          data: { dossier, statement, number: 9 },
          req: await room.as(role),
        })
      await write('reviewer')
      const first = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
      orThrow(await abandonUpdate(await room.as('publisher'), first, null))
      const { id: claim } = await write('writer')
      const answer = await findOne(room, 'responses', { claim: { equals: await claimOf(dossier) } })
      await room.payload.create({
        collection: 'responses',
        data: { claim, body: answer?.body ?? null },
        req: await room.as('writer'),
      })
      const update = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
      await announce(await room.as('writer'), update)
      orThrow(await submitUpdate(await room.as('writer'), update))
      expect(codesOf(await say('reviewer', update, 'approves'))).toEqual(['own-words'])
      orThrow(await say('publisher', update, 'approves'))
    })
  })

  it('An abandoned dossier that was never published leaves only its title, and comes back whole when it is taken up', async () => {
    const { update, dossier } = await written()
    orThrow(await abandonUpdate(await room.as('writer'), update, null))
    expect(await findAll(room, 'claims', { dossier: { equals: dossier } })).toEqual([])
    const again = orThrow(await takeUpUpdate(await room.as('writer'), update))
    expect(await findAll(room, 'claims', { dossier: { equals: dossier } })).toHaveLength(
      smallDraft('').claims.length,
    )
    orThrow(await submitUpdate(await room.as('writer'), again.update))
    expect(codesOf(await takeUpUpdate(await room.as('writer'), update))).toEqual([
      'update-under-way',
    ])
  })

  describe('A publication without the approvals', () => {
    const reason = 'Le tribunal l’ordonne aujourd’hui.'

    it('A publication without the approvals records its reason and waits for a review', async () => {
      const { update } = await submitted()
      orThrow(await publishUpdate(await room.as('publisher'), update, reason))
      expect(await findById(room, 'updates', update)).toMatchObject({
        state: 'published',
        glass: 'broken',
      })
      const act = await findOne(room, 'acts', { subject: { equals: update } }, '-sequence')
      expect(act?.verb).toBe('publishWithoutApprovals')
      const digests = { digest: act?.about ?? '', candidate: (await candidateOf(update)) ?? '' }
      expect(await findSecondReading(room, digests)).toMatchObject({
        is: 'withoutApprovals',
        since: [],
      })
      await approve(update)
      const since = [{ is: 'approved' }, { is: 'approved' }]
      expect(await findSecondReading(room, digests)).toMatchObject({ since })
      expect((await findById(room, 'updates', update))?.glass).toBe('read')
    })

    it('A review that finds a fault in a publication without the approvals opens the update that corrects it', async () => {
      const { update, dossier } = await written()
      orThrow(await publishUpdate(await room.as('publisher'), update, reason))
      orThrow(await say('legal', update, 'asksForChanges', { comment: 'Le nom est faux.' }))
      expect((await findById(room, 'updates', update))?.glass).toBe('read')
      expect(await findOne(room, 'updates', { slot: { equals: dossier } })).toMatchObject({
        state: 'open',
        contributors: [],
      })
    })
  })

  describe('A scheduled update', () => {
    const wall = { date: '2031-05-12', time: '09:00' }
    const due = '2031-05-12T07:00:00.000Z'
    const scheduled = async () => {
      const done = await submitted()
      await approve(done.update)
      orThrow(await scheduleUpdate(await room.as('publisher'), done.update, wall))
      return done
    }

    it('A scheduled update is published once, when it is due and not before', async () => {
      const { update, slug, candidate } = await scheduled()
      await publishDue(room.payload, '2031-05-12T06:59:59.999Z')
      expect(await pageOf(slug)).toBeUndefined()
      await Promise.all([1, 2, 3].map(() => publishDue(room.payload, due)))
      expect(await stateOf(update)).toBe('published')
      const editions = await findAll(room, 'editions', { candidate: { equals: candidate } })
      expect(editions).toHaveLength(1)
    })

    it('A scheduled update freezes its dossier, and can be unscheduled', async () => {
      const { update, dossier } = await scheduled()
      await expect(editStatement(dossier, 'Trop tard.')).rejects.toThrow()
      orThrow(await unscheduleUpdate(await room.as('publisher'), update))
      await publishDue(room.payload, due)
      expect(await stateOf(update)).toBe('approved')
    })

    it('A scheduled update that fails reports what failed, and is tried again later', async () => {
      const { update } = await scheduled()
      const account = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...account, data: { active: false } })
      await publishDue(room.payload, due)
      await room.payload.db.updateOne({ ...account, data: { active: true } })
      const { state, schedule } = (await findById(room, 'updates', update)) ?? {}
      expect(state).toBe('scheduled')
      expect(schedule).toMatchObject({ failures: 1, next: '2031-05-12T07:00:30.000Z' })
      expect(schedule?.failure).toContain('approvals-missing')
      await publishDue(room.payload, '2031-05-12T07:00:30.000Z')
      expect(await stateOf(update)).toBe('published')
    })

    it('An update can be scheduled only by a user who may publish, and only for a time in the future', async () => {
      const { update } = await submitted()
      await approve(update)
      expect(codesOf(await scheduleUpdate(await room.as('writer'), update, wall))).toEqual([
        'not-allowed',
      ])
      const past = { date: '2020-01-01', time: '09:00' }
      expect(codesOf(await scheduleUpdate(await room.as('publisher'), update, past))).toEqual([
        'due-past',
      ])
    })
  })

  describe('A withdrawal', () => {
    const reason = 'Par décision du tribunal.'

    it('A withdrawal is published beside an open update, on top of the current edition', async () => {
      const { dossier, slug } = await published()
      const claim = await claimOf(dossier)
      await editStatement(dossier, 'Encore en chantier.')
      const edit = (await findOne(room, 'updates', { slot: { equals: dossier } }))?.id ?? ''
      await announce(await room.as('writer'), edit)
      orThrow(await submitUpdate(await room.as('writer'), edit))

      const { update } = orThrow(await withdrawClaim(await room.as('legal'), claim, { reason }))
      orThrow(await say('reviewer', update, 'approves'))
      orThrow(await publishUpdate(await room.as('publisher'), update, 'Le tribunal n’attend pas.'))
      const page = await pageOf(slug)
      expect(page?.number).toBe(2)
      expect(page?.note).toBe(reason)
      expect(page?.claims[0]?.standing).toMatchObject({ is: 'withdrawn', reason })
      expect(page?.claims[0]?.statement).not.toBe('Encore en chantier.')
      expect(await stateOf(edit)).toBe('open')

      orThrow(await submitUpdate(await room.as('writer'), edit))
      await approve(edit)
      orThrow(await publishUpdate(await room.as('publisher'), edit))
      const next = await pageOf(slug)
      expect(next?.claims[0]?.standing).toMatchObject({ is: 'withdrawn', reason })
      expect(next?.claims[0]?.statement).toBe('Encore en chantier.')
    })

    it('A withdrawal can be reversed in public', async () => {
      const { dossier, slug } = await published()
      const claim = await claimOf(dossier)
      const publisher = await room.as('publisher')
      const gone = orThrow(await withdrawClaim(await room.as('legal'), claim, { reason }))
      expect(codesOf(await withdrawClaim(await room.as('legal'), claim, { reason }))).toEqual([
        'update-under-way',
      ])
      orThrow(await publishUpdate(publisher, gone.update, reason))
      expect(codesOf(await withdrawClaim(publisher, claim, { reason: ' ' }))).toEqual([
        'withdrawn-already',
        'withdrawal-reason',
      ])
      const back = orThrow(await reinstateClaim(publisher, claim, { reason: 'Annulée en appel.' }))
      orThrow(await publishUpdate(publisher, back.update, 'La cour d’appel l’ordonne.'))
      expect((await pageOf(slug))?.claims[0]?.standing).toEqual({ is: 'stands' })
    })

    it('A withdrawn dossier keeps its editions readable', async () => {
      const { dossier, slug } = await published()
      const publisher = await room.as('publisher')
      const { update } = orThrow(await withdrawDossier(publisher, dossier, { reason }))
      orThrow(await publishUpdate(publisher, update, reason))
      expect((await pageOf(slug))?.withdrawal).toMatchObject({ is: 'withdrawn', reason })
      const first = await getDossier(room, { language: 'fr', slug, edition: 1 })
      expect(first?.dossier.withdrawal).toBeNull()
    })

    it('A withdrawal of what was never published is refused', async () => {
      const { dossier } = await written()
      const legal = await room.as('legal')
      const claim = await claimOf(dossier)
      expect(codesOf(await withdrawClaim(legal, claim, { reason }))).toEqual(['never-published'])
      expect(codesOf(await withdrawDossier(legal, dossier, { reason }))).toEqual([
        'never-published',
      ])
      expect(codesOf(await withdrawClaim(legal, 'nowhere', { reason }))).toEqual([
        'never-published',
      ])
    })
  })

  it('An edition is assembled from its texts even when claims in it were withdrawn', async () => {
    for (const { text, envelope } of await findAll(room, 'editions', {})) {
      const kept = await findAll(room, 'parts', {})
      const parts = parseParts(new Map(kept.map((part) => [part.id, part.text])))
      expect(assembleEdition({ edition: text, envelope, parts }).head.title).not.toBe('')
    }
  })
})
