import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findById, findOne } from '@/database/find'
import { readUpdate } from '@/desk/update/readUpdate'
import { readWaiting } from '@/desk/update/readWaiting'
import type { Verdict } from '@/domain/approval/Verdict'
import { digestOf } from '@/domain/digest/digestOf'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { revokeInvitation } from '@/operations/invitation/revokeInvitation'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { findSecondReading } from '@/queries/dossier/findSecondReading'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { filterActs } from './filterActs'
import { readHistory } from './readHistory'
import { writeHistory } from './writeHistory'

const firstPages = { waiting: 1, due: 1 }

describeOnDatabases('What the desk shows of an update and of a history', (open) => {
  let room: TestPressRoom
  let dossier: string
  let update: string
  const secret = 'Le chiffre vient du client.'
  const review = async (
    role: Role,
    verdict: Verdict,
    { comment = null, isPrivate = false }: { comment?: string | null; isPrivate?: boolean } = {},
  ) => {
    const { candidate = null } = (await findById(room, 'updates', update)) ?? {}
    const said = { verdict, role, comment, candidate, isPrivate, part: null }
    return reviewUpdate(await room.as(role), update, said)
  }
  const waitsOf = async (role: Role) =>
    orThrow(await readWaiting(await room.as(role), firstPages)).waiting.docs.map(({ wait }) => wait)

  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const written = await writeDossier(
      await room.as('writer'),
      smallDraft(`=Les sondes ${randomUUID()}`),
    )
    dossier = written.dossier
    update = written.update
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await review('legal', 'comments', { comment: secret, isPrivate: true }))
  })

  it('An update waits for the users who have not approved it, and then for those who can publish it', async () => {
    expect(await waitsOf('legal')).toEqual(['toReview'])
    expect(await waitsOf('writer')).toEqual([])
    orThrow(await review('legal', 'approves'))
    expect(await waitsOf('legal')).toEqual([])
    orThrow(await review('reviewer', 'approves'))
    expect(await waitsOf('publisher')).toEqual(['ready'])
  })

  it('A comment for legal is shown only to legal, in the update and in the history', async () => {
    for (const role of ['writer', 'reviewer', 'publisher', 'admin', 'legal'] as const) {
      const req = await room.as(role)
      const seen = JSON.stringify([
        orThrow(await readUpdate(req, update, 'published')),
        orThrow(await readHistory(req, dossier)),
      ])
      expect(seen.includes(secret), role).toBe(role === 'legal')
    }
    expect(
      codesOf(await review('writer', 'comments', { comment: 'Non.', isPrivate: true })),
    ).toEqual(['private-for-legal'])
  })

  it('The history names the users who approved exactly the words of an edition', async () => {
    const { candidate } = (await findById(room, 'updates', update)) ?? {}
    const { digest } = orThrow(await publishUpdate(await room.as('publisher'), update))
    const [edition] = orThrow(await readHistory(await room.as('admin'), dossier)).editions
    expect(edition).toMatchObject({ number: 1, digest, candidate, withoutApprovals: null })
    expect(edition?.approvals.map(({ name, role }) => [name, role])).toEqual([
      ['Compte legal', 'legal'],
      ['Compte reviewer', 'reviewer'],
    ])
    expect(edition?.contributors).toEqual(['Compte writer'])
    expect(edition?.publishedBy).toBe('Compte publisher')
    expect(await findSecondReading(room, { digest, candidate: candidate ?? '' })).toEqual({
      is: 'approved',
    })
  })

  it('The history distinguishes reviews that did not count: advice by a link, a review by a revoked link, one after the publication', async () => {
    const written = await writeDossier(await room.as('writer'), smallDraft(`=S ${randomUUID()}`))
    update = written.update
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    const approveByLink = async (name: string) => {
      const order = { name, role: 'legal', days: 7 }
      const { secret } = orThrow(await inviteReviewer(await room.as('legal'), update, order))
      const opinion = { verdict: 'approves', comment: null, isPrivate: false, part: null } as const
      orThrow(await reviewByInvitation(room.payload, secret, opinion))
      return (await findOne(room, 'invitations', { secretDigest: { equals: digestOf(secret) } }))
        ?.id
    }
    await approveByLink('Me Tarnac')
    const revoked = await approveByLink('Lou Ferrand')
    orThrow(await revokeInvitation(await room.as('legal'), update, revoked ?? ''))
    orThrow(await review('reviewer', 'approves'))
    orThrow(
      await publishUpdate(await room.as('publisher'), update, 'Le juge attend ce texte pour midi.'),
    )
    orThrow(await review('legal', 'approves'))
    const { editions } = orThrow(await readHistory(await room.as('admin'), written.dossier))
    const { candidate } = (await findById(room, 'updates', update)) ?? {}
    expect(editions[0]?.approvals).toMatchObject([
      { name: 'Compte reviewer', role: 'reviewer', digest: candidate },
    ])
    expect(editions[0]?.opinions.map(({ name, weight }) => [name, weight])).toEqual([
      ['Me Tarnac', 'advisory'],
      ['Lou Ferrand', 'revoked'],
      ['Compte legal', 'afterwards'],
    ])
  })

  it('Changes that were asked for of a text that is then submitted again unchanged are shown as of this same text', async () => {
    const written = await writeDossier(await room.as('writer'), smallDraft(`=R ${randomUUID()}`))
    update = written.update
    await announce(await room.as('writer'), update)
    orThrow(await review('reviewer', 'comments', { comment: 'Avant la soumission.' }))
    orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await review('reviewer', 'asksForChanges', { comment: 'Retirez ce chiffre.' }))
    orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await review('legal', 'approves'))
    const { reviews, objections } = orThrow(
      await readUpdate(await room.as('publisher'), update, 'published'),
    )
    expect(reviews.map((said) => said.of)).toEqual(['unsubmitted', 'resubmitted', 'proposed'])
    orThrow(
      await publishUpdate(
        await room.as('publisher'),
        update,
        'Le juge attend ce texte pour midi.',
        {
          objections: objections.map(({ id }) => id),
        },
      ),
    )
    const { editions } = orThrow(await readHistory(await room.as('admin'), written.dossier))
    expect(editions[0]?.opinions).toMatchObject([
      { name: 'Compte reviewer', verdict: 'asksForChanges', weight: 'resubmitted' },
    ])
  })

  it('The history lists every act, can be filtered, and can be exported as a table for a spreadsheet', async () => {
    const { acts } = orThrow(await readHistory(await room.as('legal'), dossier))
    expect(acts.map(({ verb }) => verb)).toEqual([
      'publishUpdate',
      'approveUpdate',
      'approveUpdate',
      'commentUpdate',
      'submitUpdate',
      'openUpdate',
    ])
    const chosen = filterActs(acts, { verb: 'approveUpdate', actor: 'Compte legal' })
    expect(chosen).toHaveLength(1)
    const [heading, line] = writeHistory(chosen, 'fr').split('\r\n')
    expect(heading).toContain('N°,Quand,Qui,Quoi')
    expect(line).toContain('Compte legal,a approuvé')
    expect(writeHistory(chosen, 'en')).toContain('approved')
    const formula = [{ ...acts[0], reason: '=1+1' }].filter((act) => 'at' in act) as typeof acts
    expect(writeHistory(formula, 'fr')).not.toMatch(/(^|,)=1/m)
  })

  it('A reason that a publication did not need is not shown as the time at which it was due', async () => {
    const written = await writeDossier(await room.as('writer'), smallDraft(`S ${randomUUID()}`))
    update = written.update
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await review('legal', 'approves'))
    orThrow(await review('reviewer', 'approves'))
    orThrow(
      await publishUpdate(await room.as('publisher'), update, 'Le juge attend ce texte pour midi.'),
    )
    const { acts, editions } = orThrow(await readHistory(await room.as('legal'), written.dossier))
    expect(editions[0]).toMatchObject({ wasDue: null, withoutApprovals: null })
    expect(acts[0]).toMatchObject({
      verb: 'publishUpdate',
      reason: null,
      comment: 'Le juge attend ce texte pour midi.',
    })
    expect(orThrow(await readUpdate(await room.as('legal'), update, 'published')).wasDue).toBeNull()
  })

  it('The history is refused to everybody who does not work at the desk', async () => {
    expect(codesOf(await readHistory(await room.as(null), dossier))).toEqual(['not-allowed'])
    expect(codesOf(await readUpdate(await room.as(null), update, 'published'))).toEqual([
      'not-allowed',
    ])
    expect(codesOf(await readUpdate(await room.as('admin'), 'nowhere', 'published'))).toEqual([
      'update-unknown',
    ])
  })
})
