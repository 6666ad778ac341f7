import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actVerbs } from '@/domain/act/Act'
import { defaultRule, type Need } from '@/domain/approval/ApprovalRule'
import { updateStates } from '@/domain/workflow/transitions'
import type { MailedAct, MailedReview, MailedUpdate, MailPerson } from './MailQuestion'
import { type MailSettings, parseMailSettings } from './MailSettings'
import { mailsFor } from './mailsFor'

const person = (id: string, ...roles: string[]): MailPerson => ({ id, roles, active: true })

/** Wanda and Rémi wrote; Léa is legal; Paul publishes; Rosa reviews. Odile left, with every role. */
const people = [
  person('wanda', 'writer'),
  person('rémi', 'writer', 'reviewer'),
  person('rosa', 'reviewer'),
  person('léa', 'legal'),
  person('paul', 'publisher'),
  person('ada', 'admin'),
  { ...person('odile', 'writer', 'reviewer', 'legal', 'publisher', 'admin'), active: false },
]

const due = '2026-12-01T08:00:00.000Z'
const inReview: MailedUpdate = {
  state: 'inReview',
  submission: 1,
  contributors: ['wanda', 'rémi', 'odile'],
  missing: defaultRule.substantive,
  due: null,
}
const approved: MailedUpdate = { ...inReview, state: 'approved', missing: [] }
const scheduled: MailedUpdate = { ...approved, state: 'scheduled', due }
const published: MailedUpdate = { ...approved, state: 'published' }
const open: MailedUpdate = { ...inReview, state: 'open' }

const act = (verb: MailedAct['verb'], actor: string, more: Partial<MailedAct> = {}): MailedAct => ({
  verb,
  digest: 'the act',
  actor,
  reason: null,
  submission: 1,
  wasScheduled: false,
  ...more,
})
const review = (reviewer: string, more: Partial<MailedReview> = {}): MailedReview => ({
  reviewer,
  submission: 1,
  verdict: 'approves',
  isPrivate: false,
  counts: true,
  act: `by ${reviewer}`,
  ...more,
})
const comment = (isPrivate: boolean) =>
  review('léa', { verdict: 'comments', isPrivate, act: 'the act' })

type Case = {
  act: MailedAct
  update: MailedUpdate
  reviews?: readonly MailedReview[]
  settings?: MailSettings
}
const told = ({ reviews = [], settings = parseMailSettings(null), ...rest }: Case) =>
  mailsFor({ ...rest, reviews, settings, people }).map(({ to, occasion }) => `${to} ${occasion}`)

const legalIsThere: readonly Need[] = [{ roles: ['reviewer', 'publisher'], count: 1 }]

describe('The recipients of mail', () => {
  it.each<[string, Case, readonly string[]]>([
    [
      'to those who can give what a submission needs, and wrote nothing of it',
      { act: act('submitUpdate', 'wanda'), update: inReview },
      ['rosa askedToReview', 'léa askedToReview', 'paul askedToReview'],
    ],
    [
      'to nobody whose approval is there already',
      { act: act('submitUpdate', 'wanda'), update: { ...inReview, missing: legalIsThere } },
      ['rosa askedToReview', 'paul askedToReview'],
    ],
    [
      'to nobody where a submission needs no approval',
      { act: act('submitUpdate', 'wanda'), update: approved },
      [],
    ],
    [
      'to nobody about a submission that was taken back since',
      { act: act('submitUpdate', 'wanda'), update: { ...inReview, submission: 2 } },
      [],
    ],
    [
      'to the contributors when somebody approves',
      { act: act('approveUpdate', 'léa'), update: inReview, reviews: [review('léa')] },
      ['wanda verdictGiven', 'rémi verdictGiven'],
    ],
    [
      'to the contributors when changes are asked for, and to whom had approved',
      {
        act: act('askForChanges', 'rosa'),
        update: open,
        reviews: [review('léa'), review('rosa')],
      },
      ['léa approvalStale', 'wanda verdictGiven', 'rémi verdictGiven'],
    ],
    [
      'to the contributors alone when the changes that are asked for open nothing',
      {
        act: act('askForChanges', 'by a link'),
        update: inReview,
        reviews: [
          review('léa'),
          review('by a link', { verdict: 'asksForChanges', counts: false, act: 'the act' }),
        ],
      },
      ['wanda verdictGiven', 'rémi verdictGiven'],
    ],
    [
      'to the contributors about a comment',
      { act: act('commentUpdate', 'léa'), update: inReview, reviews: [comment(false)] },
      ['wanda verdictGiven', 'rémi verdictGiven'],
    ],
    [
      'to nobody about a comment that is private to legal',
      { act: act('commentUpdate', 'léa'), update: inReview, reviews: [comment(true)] },
      [],
    ],
    [
      'to whom had approved when an update is reopened',
      {
        act: act('reopenUpdate', 'wanda'),
        update: open,
        reviews: [review('léa'), review('rosa', { verdict: 'comments' }), review('by a link')],
      },
      ['léa approvalStale'],
    ],
    [
      'not again to whom had approved an earlier submission',
      {
        act: act('reopenUpdate', 'wanda', { submission: 2 }),
        update: open,
        reviews: [review('léa')],
      },
      [],
    ],
    [
      'to contributors and approvers when a publication is scheduled',
      {
        act: act('scheduleUpdate', 'paul', { reason: due }),
        update: scheduled,
        reviews: [review('léa'), review('paul')],
      },
      ['wanda scheduled', 'rémi scheduled', 'léa scheduled'],
    ],
    [
      'to nobody about a time that was given up since',
      { act: act('scheduleUpdate', 'paul', { reason: due }), update: approved },
      [],
    ],
    [
      'to contributors and approvers when an edition is published',
      { act: act('publishUpdate', 'paul'), update: published, reviews: [review('léa')] },
      ['wanda published', 'rémi published', 'léa published'],
    ],
    [
      'also to whom scheduled it when the clock published it',
      {
        act: act('publishUpdate', 'paul', { wasScheduled: true }),
        update: published,
        reviews: [review('paul')],
      },
      ['wanda published', 'rémi published', 'paul published'],
    ],
    [
      'to legal and the contributors when an edition is published without the approvals',
      { act: act('publishWithoutApprovals', 'paul'), update: published },
      [
        'wanda publishedWithoutApprovals',
        'rémi publishedWithoutApprovals',
        'léa publishedWithoutApprovals',
      ],
    ],
    ['to nobody about other acts', { act: act('abandonUpdate', 'wanda'), update: open }, []],
  ])('Mail goes %s', (_, question, expected) => {
    expect(told(question)).toEqual(expected)
  })

  it('Mail goes to the roles that the settings name as well, or only to them', () => {
    const publication = { act: act('publishUpdate', 'paul'), update: published }
    const settings = parseMailSettings({ published: { roles: ['admin'] } })
    expect(told({ ...publication, settings })).toEqual([
      'wanda published',
      'rémi published',
      'ada published',
    ])
    const alone = parseMailSettings({ published: { concerned: false, roles: ['admin'] } })
    expect(told({ ...publication, settings: alone })).toEqual(['ada published'])
  })

  it('Mail about a publication without the approvals goes to legal, whatever the settings say', () => {
    const settings = parseMailSettings({ publishedWithoutApprovals: { concerned: false } })
    const without = { act: act('publishWithoutApprovals', 'paul'), update: published, settings }
    expect(told(without)).toEqual(['léa publishedWithoutApprovals'])
  })

  it('Mail about a private comment goes only to legal, whatever the settings say', () => {
    const settings = parseMailSettings({ verdictGiven: { roles: ['admin', 'writer', 'legal'] } })
    const by = { act: act('commentUpdate', 'ada'), update: inReview, settings }
    expect(told({ ...by, reviews: [comment(true)] })).toEqual(['léa verdictGiven'])
    expect(told({ ...by, reviews: [] })).toEqual(['léa verdictGiven'])
  })
})

it('Nobody gets two mails about one act, mail about their own act, or mail after their account was closed', () => {
  const everything = parseMailSettings(
    Object.fromEntries(
      ['askedToReview', 'verdictGiven', 'approvalStale', 'scheduled', 'published'].map(
        (occasion) => [occasion, { roles: ['writer', 'reviewer', 'legal', 'publisher', 'admin'] }],
      ),
    ),
  )
  const ids = people.map(({ id }) => id)
  fc.assert(
    fc.property(
      fc.constantFrom(...actVerbs),
      fc.constantFrom(...ids),
      fc.constantFrom(...updateStates),
      fc.subarray(ids),
      fc.subarray(ids),
      (verb, actor, state, contributors, approvers) => {
        const to = mailsFor({
          act: act(verb, actor, { reason: due }),
          update: { ...inReview, state, contributors, due },
          people,
          reviews: approvers.map((one) => review(one)),
          settings: everything,
        }).map((mail) => mail.to)
        expect(new Set(to).size).toBe(to.length)
        expect(to).not.toContain(actor)
        expect(to).not.toContain('odile')
      },
    ),
  )
})
