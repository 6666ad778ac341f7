import { expect, it } from 'vitest'
import { nextTry } from './nextTry'

const now = '2026-01-15T08:00:00.000Z'

it.each([
  ['publication', [30, 60, 120, 240, 480]],
  ['mail', [60, 300, 1_500, 7_500, 37_500]],
] as const)(
  'A %s that failed is tried again at longer intervals, and not for ever',
  (what, pauses) => {
    const tried = [1, 2, 3, 4, 5].map(
      (failures) => (Date.parse(nextTry(what, now, failures) ?? '') - Date.parse(now)) / 1_000,
    )
    expect(tried).toEqual(pauses)
    expect(nextTry(what, now, 6)).toBeNull()
  },
)
