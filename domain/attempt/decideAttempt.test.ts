import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideAttempt } from './decideAttempt'

const limit = { most: 3, within: 1000 }

it.each([
  ['the first', [], { ok: true, recent: [5000] }],
  ['the third', [4900, 4950], { ok: true, recent: [4900, 4950, 5000] }],
  ['the fourth', [4900, 4950, 4990], { ok: false, wait: 900 }],
  [
    'one after the oldest has become too old',
    [4000, 4950, 4990],
    { ok: true, recent: [4950, 4990, 5000] },
  ],
  ['one after more than are accepted', [4100, 4200, 4300, 4400], { ok: false, wait: 200 }],
])('An attempt that is %s is decided', (_, before, expected) => {
  expect(decideAttempt(before, limit, 5000)).toEqual(expected)
})

it('Whatever somebody tries, no more attempts than the limit are accepted within its time, and waiting helps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (pauses) => {
      let times: readonly number[] = []
      let now = 0
      const accepted: number[] = []
      for (const pause of pauses) {
        now += pause
        const decided = decideAttempt(times, limit, now)
        times = decided.ok ? decided.recent : times
        accepted.push(...(decided.ok ? [now] : []))
        const later = decideAttempt(times, limit, now + (decided.ok ? 1000 : decided.wait))
        expect(later.ok).toBe(true)
      }
      for (const time of accepted) {
        const within = accepted.filter((other) => other > time - 1000 && other <= time)
        expect(within.length).toBeLessThanOrEqual(3)
      }
    }),
  )
})
