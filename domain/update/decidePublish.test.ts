import { expect, it } from 'vitest'
import { codesOf } from '@/testing/codesOf'
import { decidePublish } from './decidePublish'
import { updateStates } from './transitions'

const current = { number: 2, digest: 'b'.repeat(64) }
const next = { number: 3, previous: current.digest }
const decide = (changes: Partial<Parameters<typeof decidePublish>[0]>) =>
  decidePublish({ state: 'approved', candidate: next, current, ...changes })

it('An approved candidate that follows the current edition becomes the next one', () => {
  expect(decide({})).toEqual({ ok: true, value: 'published' })
  const first = { number: 1, previous: null }
  expect(decide({ candidate: first, current: null })).toEqual({ ok: true, value: 'published' })
})

it.each(updateStates.filter((state) => state !== 'approved'))(
  'No candidate of an update that is %s does',
  (state) => {
    expect(codesOf(decide({ state }))).toEqual(['act-impossible'])
  },
)

it.each([
  ['skips a number', { candidate: { ...next, number: 4 } }],
  ['repeats a number', { candidate: { ...next, number: 2 } }],
  ['names another edition', { candidate: { ...next, previous: 'c'.repeat(64) } }],
  ['names none', { candidate: { ...next, previous: null } }],
  ['names one where there is none', { current: null }],
])('No candidate that %s does', (_, changes) => {
  expect(codesOf(decide(changes))).toEqual(['candidate-outdated'])
})

it('A refusal gives all reasons at once', () => {
  const candidate = { number: 1, previous: null }
  expect(codesOf(decide({ state: 'open', candidate }))).toEqual([
    'act-impossible',
    'candidate-outdated',
  ])
})
