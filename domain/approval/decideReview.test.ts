import { describe, expect, it } from 'vitest'
import { updateStates } from '@/domain/workflow/transitions'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { defaultRule } from './ApprovalRule'
import { decideReview, type ReviewQuestion } from './decideReview'
import type { Verdict } from './Verdict'

const digest = 'a'.repeat(64)
const lou = {
  person: 'lou',
  role: 'reviewer',
  roles: ['reviewer'],
  isContributor: false,
  counts: true,
}
const question: ReviewQuestion = {
  state: 'inReview',
  isUnread: false,
  verdict: 'approves',
  comment: null,
  candidate: { read: digest, current: digest },
  reviewer: lou,
  needs: defaultRule.substantive,
  approvals: [],
}
const decide = (changes: Partial<ReviewQuestion>) => decideReview({ ...question, ...changes })
const becomes = (state: string) => ({ ok: true, value: expect.objectContaining({ state }) })

describe('A review', () => {
  it('The last approval that was needed approves the update, and none before it', () => {
    expect(decide({})).toEqual(becomes('inReview'))
    expect(decide({ approvals: [{ person: 'ada', role: 'legal' }] })).toEqual(becomes('approved'))
  })

  it('A review that asks for changes reopens the update', () => {
    for (const state of ['inReview', 'approved', 'scheduled'] as const) {
      expect(decide({ state, verdict: 'asksForChanges', comment: 'La date.' })).toEqual(
        becomes('open'),
      )
    }
  })

  it.each(updateStates)('A comment leaves an update that is %s as it is', (state) => {
    const isPossible = state !== 'published' && state !== 'abandoned'
    const answer = decide({ state, verdict: 'comments', comment: 'Relu.' })
    expect(answer).toEqual(isPossible ? becomes(state) : expect.objectContaining({ ok: false }))
  })

  it('A review of another digest than that of the candidate is refused', () => {
    for (const read of ['b'.repeat(64), null])
      expect(codesOf(decide({ candidate: { read, current: digest } }))).toEqual([
        'candidate-changed',
      ])
  })

  it('Contributors cannot approve their own words, but may ask to change them', () => {
    const reviewer = { ...lou, isContributor: true }
    expect(codesOf(decide({ reviewer }))).toEqual(['own-words'])
    expect(decide({ reviewer, verdict: 'asksForChanges', comment: 'La date.' }).ok).toBe(true)
    expect(decide({ reviewer, verdict: 'comments', comment: 'La date.' }).ok).toBe(true)
  })

  it('A review is given in a role that the reviewer holds and that may give it', () => {
    expect(codesOf(decide({ reviewer: { ...lou, role: 'legal' } }))).toEqual(['role-not-held'])
    const writer = { ...lou, role: 'writer', roles: ['writer'] }
    expect(codesOf(decide({ reviewer: writer }))).toEqual(['role-not-asked'])
    expect(decide({ reviewer: writer, verdict: 'comments', comment: 'Relu.' }).ok).toBe(true)
  })

  it.each(['asksForChanges', 'comments'] satisfies Verdict[])(
    'A review that %s needs a comment',
    (verdict) => {
      for (const comment of [null, ' \n'])
        expect(codesOf(decide({ verdict, comment }))).toEqual(['comment-missing'])
    },
  )

  it('A review by a link counts only where the rule allows it', () => {
    const approvals = [{ person: 'ada', role: 'legal' as const }]
    const reviewer = { ...lou, counts: false }
    expect(decide({ approvals, reviewer })).toEqual(becomes('inReview'))
    const asked = { reviewer, verdict: 'asksForChanges', comment: 'La date.' } as const
    for (const state of ['inReview', 'approved', 'scheduled'] as const)
      expect(decide({ ...asked, state })).toEqual(becomes(state))
    expect(decide({ ...asked, state: 'published', isUnread: true })).toEqual({
      ok: true,
      value: { state: 'published', isRead: false },
    })
  })

  it('A refused review lists every reason at once', () => {
    const reviewer = { ...lou, role: 'writer', isContributor: true }
    const candidate = { read: null, current: digest }
    expect(codesOf(decide({ state: 'open', reviewer, candidate }))).toEqual([
      'act-impossible',
      'candidate-changed',
      'role-not-held',
      'role-not-asked',
      'own-words',
    ])
  })
})

describe('After a publication without the approvals', () => {
  const afterwards = { state: 'published', isUnread: true } as const

  it('A publication without the approvals is settled once all approvals are there', () => {
    expect(decide(afterwards)).toEqual({ ok: true, value: { state: 'published', isRead: false } })
    const approvals = [{ person: 'ada', role: 'legal' as const }]
    expect(decide({ ...afterwards, approvals })).toMatchObject({ value: { isRead: true } })
  })

  it('A review that asks for changes settles a publication without the approvals as well', () => {
    const fault = { verdict: 'asksForChanges', comment: 'Le chiffre est faux.' } as const
    expect(decide({ ...afterwards, ...fault })).toMatchObject({ value: { isRead: true } })
  })

  it('A contributor cannot settle a publication without the approvals, whatever the verdict', () => {
    const reviewer = { ...lou, isContributor: true }
    const fault = { verdict: 'asksForChanges', comment: 'Le chiffre est faux.' } as const
    expect(decide({ ...afterwards, ...fault, reviewer })).toMatchObject({
      value: { isRead: false },
    })
    expect(codesOf(decide({ ...afterwards, reviewer }))).toEqual(['own-words'])
  })

  it('A published update that is settled takes no more reviews', () => {
    expect(codesOf(decide({ state: 'published', isUnread: false }))).toEqual(['act-impossible'])
  })
})
