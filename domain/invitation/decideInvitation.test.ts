import { describe, expect, it } from 'vitest'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { decideInvitation, type InvitationQuestion } from './decideInvitation'
import { invitationDays, invitedRoles } from './Invitation'

const question: InvitationQuestion = {
  update: { state: 'inReview', candidate: 'a'.repeat(64), submission: 1 },
  name: ' Lou Ferrand ',
  role: 'legal',
  days: 7,
  now: '2026-03-27T08:00:00.000Z',
}
const decide = (changes: Partial<InvitationQuestion>) =>
  decideInvitation({ ...question, ...changes })

describe('An invitation', () => {
  it('An invitation is for one person, in one role, for one candidate, and lasts for a number of days of 24 hours', () => {
    expect(decide({})).toEqual({
      ok: true,
      value: {
        candidate: 'a'.repeat(64),
        name: 'Lou Ferrand',
        role: 'legal',
        // Over the night of summer time.
        expiresAt: '2026-04-03T08:00:00.000Z',
      },
    })
  })

  it.each(invitedRoles)('An invitation can be in the role %s', (role) => {
    expect(decide({ role }).ok).toBe(true)
  })

  it.each(invitationDays)('An invitation can be valid for %s days', (days) => {
    expect(decide({ days }).ok).toBe(true)
  })

  it('An invitation needs a submitted candidate, which can no longer change', () => {
    for (const state of ['open', 'abandoned'] as const) {
      const update = { ...question.update, state }
      expect(codesOf(decide({ update }))).toEqual(['nothing-to-read'])
    }
  })

  it('An invitation to what was published is refused, unless it was published without its approvals and waits for a review', () => {
    const published = { ...question.update, state: 'published' } as const
    for (const glass of [null, 'read'] as const)
      expect(codesOf(decide({ update: { ...published, glass } }))).toEqual(['update-closed'])
    expect(decide({ update: { ...published, glass: 'broken' } }).ok).toBe(true)
  })

  it('A refused invitation lists every reason at once', () => {
    const refused = decide({
      update: { state: 'open', candidate: null, submission: 0 },
      name: ' ',
      role: 'publisher',
      days: 365,
    })
    expect(codesOf(refused)).toEqual([
      'nothing-to-read',
      'name-missing',
      'role-not-asked',
      'days-impossible',
    ])
  })

  it('The name in an invitation is a text that can be stored', () => {
    expect(codesOf(decide({ name: 'x'.repeat(201) }))).toEqual(['name-too-long'])
    expect(codesOf(decide({ name: 'Lou\0' }))).toEqual(['text-control-character'])
  })

  it.each(['', ' ', '\u200b', '\u3164', '\u00ad\u2060'])(
    'The name in an invitation has a visible character: %j has none',
    (name) => {
      expect(codesOf(decide({ name }))).toEqual(['name-missing'])
    },
  )

  it('The name in an invitation is one line that leaves the words around it as they are', () => {
    expect(decide({ name: 'Lou\r\nBcc: x@y.example' })).toMatchObject({
      value: { name: 'Lou Bcc: x@y.example' },
    })
    expect(codesOf(decide({ name: 'Lou \u202edarref' }))).toEqual(['text-direction'])
    expect(codesOf(decide({ name: 'Lou\u0092' }))).toEqual(['text-control-character'])
  })
})
