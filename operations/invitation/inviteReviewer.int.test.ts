import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById, findOne } from '@/database/find'
import { readByInvitation } from '@/desk/invitation/readByInvitation'
import { readUpdate } from '@/desk/update/readUpdate'
import { digestOf } from '@/domain/digest/digestOf'
import { type InvitedRole, mostReviews } from '@/domain/invitation/Invitation'
import type { Opinion } from '@/domain/invitation/parseOpinion'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'
import { inviteReviewer } from './inviteReviewer'
import { revokeInvitation } from './revokeInvitation'

describeOnDatabases('Somebody without an account', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })

  const letLinksCount = (linksCount: boolean) =>
    room.payload.updateGlobal({
      slug: 'press-room',
      data: { approvals: { way: 'legalAndColleague', linksCount } },
    })
  const written = async (): Promise<Written> => {
    const done = await writeDossier(await room.as('writer'), smallDraft(`Sondes ${randomUUID()}`))
    await announce(await room.as('writer'), done.update)
    return done
  }
  const submitted = async (): Promise<Written & { candidate: string }> => {
    const done = await written()
    return { ...done, ...orThrow(await submitUpdate(await room.as('writer'), done.update)) }
  }
  const invite = async (
    update: string,
    name = 'Lou Ferrand',
    by: Role = 'legal',
    role: InvitedRole = 'legal',
  ) => {
    const order = { name, role, days: 7 }
    const { secret } = orThrow(await inviteReviewer(await room.as(by), update, order))
    const secretDigest = { equals: digestOf(secret) }
    const link = await findOne(room, 'invitations', { secretDigest })
    return { secret, id: link?.id ?? '' }
  }
  const approves = {
    verdict: 'approves',
    comment: null,
    isPrivate: false,
    part: null,
  } as const satisfies Opinion
  const say = (secret: string, order: Partial<Opinion> = {}) =>
    reviewByInvitation(room.payload, secret, { ...approves, ...order })
  const read = (secret: string) => readByInvitation(room, secret, 'published')
  const stateOf = async (update: string) => (await findById(room, 'updates', update))?.state
  const colleagueApproves = async (update: string, candidate: string) =>
    orThrow(
      await reviewUpdate(await room.as('reviewer'), update, {
        ...approves,
        role: 'reviewer',
        candidate,
      }),
    )
  const edit = async (dossier: string, statement: string) =>
    room.payload.update({
      collection: 'claims',
      where: { dossier: { equals: dossier } },
      data: { statement },
      req: await room.as('writer'),
    })

  it('An invited reviewer reads the exact candidate and what it changes', async () => {
    const { update, candidate } = await submitted()
    const { secret } = await invite(update)
    const shown = orThrow(await read(secret))
    expect(shown).toMatchObject({
      name: 'Lou Ferrand',
      role: 'legal',
      invitedBy: 'Compte legal',
      digest: candidate,
      edition: 1,
      isPublished: false,
      comparison: { is: 'first' },
      verdicts: ['approves', 'asksForChanges', 'comments'],
    })
    expect(shown.dossier.claims.map(({ statement }) => statement)).toEqual([
      'Corvelle aurait livré des sondes.',
      'Corvelle se tairait.',
    ])
  })

  it('The secret of a link is stored only as a digest, and no act contains it', async () => {
    const { update } = await submitted()
    const { secret } = await invite(update)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await wholeDatabase(room))).not.toContain(secret)
  })

  it('The review of an invited reviewer is recorded under their own name, in the acts as well', async () => {
    const { update, candidate, dossier } = await submitted()
    const { secret } = await invite(update)
    const claim = await findOne(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const part = { kind: 'claim' as const, id: claim?.id ?? '' }
    orThrow(await say(secret, { verdict: 'comments', comment: 'Quelle date ?', part }))
    const [review] = await findAll(room, 'reviews', { update: { equals: update } })
    expect(review).toMatchObject({
      name: 'Lou Ferrand',
      role: 'legal',
      candidate,
      verdict: 'comments',
      comment: 'Quelle date ?',
      part: claim?.id,
      partKind: 'claim',
    })
    const act = await findById(room, 'acts', review?.act ?? '')
    const detail = await findById(room, 'actDetails', act?.detail ?? '')
    expect(detail?.text).toContain('Lou Ferrand')
    expect(orThrow(await read(secret)).said.map(({ comment }) => comment)).toEqual([
      'Quelle date ?',
    ])
  })

  it('A review by a link is only advice unless the press room lets links count', async () => {
    const { update, candidate } = await submitted()
    const { secret } = await invite(update)
    await colleagueApproves(update, candidate)
    orThrow(await say(secret))
    orThrow(await say(secret, { verdict: 'asksForChanges', comment: 'La date.' }))
    expect(await stateOf(update)).toBe('inReview')
    const acts = await findAll(room, 'acts', { about: { equals: candidate } }, 'sequence')
    expect(acts.map(({ verb }) => verb).slice(-3)).toEqual([
      'approveUpdate',
      'commentUpdate',
      'commentUpdate',
    ])
    const reviews = await findAll(room, 'reviews', { update: { equals: update } })
    const seen = { objections: reviews.map(({ id }) => id) }
    expect(codesOf(await publishUpdate(await room.as('publisher'), update, null, seen))).toEqual([
      'approvals-missing',
    ])
  })

  describe('Where links count', () => {
    beforeAll(() => letLinksCount(true).then(() => undefined))

    it('A review by a link gives one of the approvals that are needed, where links count', async () => {
      const { update, candidate } = await submitted()
      const { secret } = await invite(update)
      orThrow(await say(secret))
      expect(await stateOf(update)).toBe('inReview')
      await colleagueApproves(update, candidate)
      expect(await stateOf(update)).toBe('approved')
      orThrow(await publishUpdate(await room.as('publisher'), update))
    })

    it('An invited reviewer counts once, however many links they were given', async () => {
      const { update } = await submitted()
      const { secret } = await invite(update)
      const again = await invite(update, 'Max Riou', 'legal', 'reviewer')
      orThrow(await say(secret))
      orThrow(await say(again.secret))
      expect(await stateOf(update)).toBe('inReview')
    })

    it('An invited reviewer counts once, however many people gave them a link', async () => {
      const { update, candidate } = await submitted()
      const { secret } = await invite(update, 'Lou Ferrand', 'legal', 'legal')
      const again = await invite(update, ' lou  FERRAND', 'publisher', 'reviewer')
      orThrow(await say(secret))
      orThrow(await say(again.secret))
      expect(await stateOf(update)).toBe('inReview')
      await colleagueApproves(update, candidate)
      expect(await stateOf(update)).toBe('approved')
    })

    it('A review by a link counts as the user who made the link, who cannot approve twice through it', async () => {
      const { update, candidate } = await submitted()
      const review = { ...approves, candidate }
      const { secret } = await invite(update, 'Lou Ferrand', 'publisher', 'reviewer')
      orThrow(await say(secret))
      orThrow(
        await reviewUpdate(await room.as('publisher'), update, { ...review, role: 'publisher' }),
      )
      expect(await stateOf(update)).toBe('inReview')
      orThrow(await reviewUpdate(await room.as('legal'), update, { ...review, role: 'legal' }))
      expect(await stateOf(update)).toBe('approved')
      const byLegal = await invite(update, 'Max Riou', 'legal', 'reviewer')
      orThrow(await say(byLegal.secret))
      expect(await stateOf(update)).toBe('approved')
    })

    it('A review by a link does not count in a role that the user who made the link does not hold', async () => {
      const { update, candidate } = await submitted()
      const { secret } = await invite(update, 'Lou Ferrand', 'publisher', 'legal')
      expect(orThrow(await read(secret)).counts).toBe(false)
      orThrow(await say(secret))
      await colleagueApproves(update, candidate)
      expect(await stateOf(update)).toBe('inReview')
    })

    it('A review by a link no longer counts once the account of the user who made the link is closed', async () => {
      const { update, candidate } = await submitted()
      const { secret } = await invite(update)
      orThrow(await say(secret))
      const account = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...account, data: { active: false } })
      await colleagueApproves(update, candidate)
      await room.payload.db.updateOne({ ...account, data: { active: true } })
      expect(await stateOf(update)).toBe('inReview')
    })

    it('A review by a link does not count when an author of the words made the link', async () => {
      const { dossier, update } = await written()
      await room.payload.update({
        collection: 'claims',
        where: { dossier: { equals: dossier } },
        data: { statement: 'Ce que le publieur écrit.' },
        req: await room.as('publisher'),
      })
      const { candidate } = orThrow(await submitUpdate(await room.as('writer'), update))
      const { secret } = await invite(update, 'Lou Ferrand', 'publisher', 'reviewer')
      expect(orThrow(await read(secret)).counts).toBe(false)
      orThrow(await say(secret))
      const review = { ...approves, role: 'legal', candidate }
      orThrow(await reviewUpdate(await room.as('legal'), update, review))
      expect(await stateOf(update)).toBe('inReview')
    })

    it('A review by a link no longer counts once the link is revoked', async () => {
      const { update, candidate } = await submitted()
      const { secret, id } = await invite(update)
      orThrow(await say(secret))
      orThrow(await revokeInvitation(await room.as('legal'), update, id))
      await colleagueApproves(update, candidate)
      expect(await stateOf(update)).toBe('inReview')
      const answered = await publishUpdate(await room.as('publisher'), update)
      expect(codesOf(answered)).toEqual(['approvals-missing'])
    })

    it('An invited reviewer reopens the update by asking for changes, and afterwards sees what changed since', async () => {
      const { update, dossier } = await submitted()
      const { secret } = await invite(update)
      orThrow(await say(secret, { verdict: 'asksForChanges', comment: 'Le statut.' }))
      expect(await stateOf(update)).toBe('open')
      expect(codesOf(await read(secret))).toEqual(['invitation-over'])
      await edit(dossier, 'Corvelle aurait livré une sonde.')
      orThrow(await submitUpdate(await room.as('writer'), update))
      const { secret: next } = await invite(update)
      const { bases, comparison } = orThrow(await readByInvitation(room, next, 'seen'))
      expect(bases).toEqual(['published', 'seen'])
      expect(comparison.is).toBe('later')
    })
  })

  const closings: [what: string, close: (update: string, link: string) => Promise<unknown>][] = [
    ['revoked', async (update, link) => revokeInvitation(await room.as('publisher'), update, link)],
    [
      'expired',
      (_, id) =>
        room.payload.db.updateOne({
          collection: 'invitations',
          id,
          data: { expiresAt: new Date(0).toISOString() },
        }),
    ],
    ['over', async (update) => reopenUpdate(await room.as('writer'), update)],
  ]
  it.each(closings)(
    'A link that is %s refuses to show the candidate and to take a review',
    async (what, close) => {
      const { update } = await submitted()
      const { secret, id } = await invite(update)
      await close(update, id)
      const before = await wholeDatabase(room)
      expect(codesOf(await read(secret))).toEqual([`invitation-${what}`])
      expect(codesOf(await say(secret))).toEqual([`invitation-${what}`])
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )

  it('A link to one candidate does not open the next candidate, not even one with the same words', async () => {
    const { update } = await submitted()
    const { secret } = await invite(update)
    orThrow(await reopenUpdate(await room.as('writer'), update))
    orThrow(await submitUpdate(await room.as('writer'), update))
    expect(codesOf(await read(secret))).toEqual(['invitation-over'])
    expect(codesOf(await say(secret))).toEqual(['invitation-over'])
  })

  it('A secret that belongs to no link is refused everywhere', async () => {
    const { update } = await submitted()
    const { secret, id } = await invite(update)
    const wrong = [id, '', 'x'.repeat(43), digestOf(secret), `${secret} `, secret.toUpperCase()]
    for (const none of wrong) {
      expect(codesOf(await read(none))).toEqual(['invitation-unknown'])
      expect(codesOf(await say(none))).toEqual(['invitation-unknown'])
    }
  })

  it('An invited reviewer cannot comment on a part that the candidate does not have', async () => {
    const { update } = await submitted()
    const other = await submitted()
    const claim = await findOne(room, 'claims', { dossier: { equals: other.dossier } })
    const { secret } = await invite(update)
    const part = { kind: 'claim' as const, id: claim?.id ?? '' }
    const before = await wholeDatabase(room)
    expect(codesOf(await say(secret, { verdict: 'comments', comment: 'Non.', part }))).toEqual([
      'request-unreadable',
    ])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An invited reviewer still reads a candidate that was published, but can no longer review it', async () => {
    await letLinksCount(false)
    const { update } = await submitted()
    const { secret } = await invite(update)
    orThrow(await publishUpdate(await room.as('publisher'), update, 'Un tribunal l’ordonne.'))
    const legal = await room.as('legal')
    const { candidate } = orThrow(await readUpdate(legal, update, 'published'))
    const review = { ...approves, candidate }
    orThrow(await reviewUpdate(legal, update, { ...review, role: 'legal' }))
    await colleagueApproves(update, candidate ?? '')
    expect(orThrow(await read(secret))).toMatchObject({ isPublished: true, verdicts: [] })
    expect(codesOf(await say(secret))).toEqual(['act-impossible'])
  })

  it('The desk shows an invited reviewer with the state of their link', async () => {
    const { update } = await submitted()
    const { id } = await invite(update)
    await invite(update, 'Max Riou')
    orThrow(await revokeInvitation(await room.as('legal'), update, id))
    const { invitations } = orThrow(await readUpdate(await room.as('writer'), update, 'published'))
    expect(invitations).toMatchObject({ mayInvite: false, mayRevoke: false, counting: [] })
    expect(invitations.links.map(({ name, state }) => [name, state])).toEqual([
      ['Max Riou', 'live'],
      ['Lou Ferrand', 'revoked'],
    ])
  })

  it('An invited reviewer reads neither the reviews of a namesake nor comments that are only for legal', async () => {
    const { update } = await submitted()
    const { secret } = await invite(update, 'Anne Martin', 'legal', 'legal')
    const order = { verdict: 'comments', comment: 'Entre nous.', isPrivate: true } as const
    orThrow(await say(secret, order))
    const other = await invite(update, 'anne martin', 'publisher', 'reviewer')
    expect(orThrow(await read(other.secret)).said).toEqual([])
    expect(codesOf(await say(other.secret, order))).toEqual(['private-for-legal'])
    const again = await invite(update, 'ANNE MARTIN', 'legal', 'legal')
    expect(orThrow(await read(again.secret)).said).toHaveLength(1)
  })

  it.each(['COMPTE Writer', 'Compte  writer', 'Compte wri\u200bter', 'Compte\nwriter\u00ad'])(
    'An invited reviewer cannot have the name of somebody who has an account: %j',
    async (name) => {
      const { update } = await submitted()
      const order = { name, role: 'legal', days: 1 }
      expect(codesOf(await inviteReviewer(await room.as('legal'), update, order))).toEqual([
        'name-of-account',
      ])
    },
  )

  it('One link takes a limited number of reviews', async () => {
    const { update } = await submitted()
    const { secret } = await invite(update)
    const comment = { verdict: 'comments', comment: 'Encore.' } as const
    for (let said = 0; said < mostReviews; said += 1) orThrow(await say(secret, comment))
    const before = await wholeDatabase(room)
    expect(codesOf(await say(secret, comment))).toEqual(['invitation-spent'])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A link cannot be revoked through another update', async () => {
    const { update } = await submitted()
    const other = await submitted()
    const { id } = await invite(update)
    const answer = await revokeInvitation(await room.as('legal'), other.update, id)
    expect(codesOf(answer)).toEqual(['invitation-unknown'])
  })
})
