import { describe, expect, it } from 'vitest'
import { updateStates } from '@/domain/workflow/transitions'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { decidePublish, type PublishQuestion } from './decidePublish'

const current = { number: 2, digest: 'b'.repeat(64) }
const next = { number: 3, previous: current.digest }
const missing = [{ roles: ['legal'] as const, count: 1 }]
const decide = (changes: Partial<PublishQuestion>) =>
  decidePublish({
    state: 'approved',
    missing: [],
    reason: null,
    candidate: next,
    current,
    ...changes,
  })
const published = { ok: true, value: { state: 'published', breaksGlass: false } }
const broken = { ok: true, value: { state: 'published', breaksGlass: true } }

describe('Publishing a candidate', () => {
  it('A candidate can be published once it is approved, as the next of the current edition', () => {
    expect(decide({})).toEqual(published)
    expect(decide({ state: 'scheduled' })).toEqual(published)
    const first = { number: 1, previous: null }
    expect(decide({ candidate: first, current: null })).toEqual(published)
  })

  it.each(['open', 'inReview'] as const)(
    'An update that is %s can be published without approvals, with a reason',
    (state) => {
      expect(decide({ state, missing, reason: 'Une décision de justice.' })).toEqual(broken)
      expect(codesOf(decide({ state, missing }))).toEqual(['approvals-missing'])
      for (const reason of ['', ' \n', 'Urgent.'])
        expect(codesOf(decide({ state, missing, reason }))).toEqual(['reason-too-short'])
    },
  )

  it('A publication needs a reason when an approval no longer counts', () => {
    expect(codesOf(decide({ missing }))).toEqual(['approvals-missing'])
    expect(decide({ missing, reason: 'La relectrice est partie.' })).toEqual(broken)
  })

  it.each(updateStates.filter((state) => state === 'published' || state === 'abandoned'))(
    'An update that is %s cannot be published',
    (state) => {
      expect(codesOf(decide({ state, reason: 'Encore.' }))).toEqual(['act-impossible'])
    },
  )

  it.each([
    ['skips a number', { candidate: { ...next, number: 4 } }],
    ['repeats a number', { candidate: { ...next, number: 2 } }],
    ['names another edition', { candidate: { ...next, previous: 'c'.repeat(64) } }],
    ['names none', { candidate: { ...next, previous: null } }],
    ['names one where there is none', { current: null }],
  ])('A candidate is refused where it %s', (_, changes) => {
    expect(codesOf(decide(changes))).toEqual(['candidate-outdated'])
  })

  it('A refused publication lists all reasons at once', () => {
    const candidate = { number: 1, previous: null }
    expect(codesOf(decide({ state: 'published', candidate }))).toEqual([
      'act-impossible',
      'candidate-outdated',
    ])
    expect(codesOf(decide({ state: 'inReview', missing, candidate }))).toEqual([
      'approvals-missing',
      'candidate-outdated',
    ])
  })
})
