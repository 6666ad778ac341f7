import { expect, it } from 'vitest'
import { actTime } from './actTime'

const earlier = '2014-05-20T08:00:00.000Z'
const later = '2014-05-20T08:00:00.001Z'

it('The time of the first act is now', () => {
  expect(actTime(earlier, null)).toBe(earlier)
})

it('The time of an act is now when the one before it is older', () => {
  expect(actTime(later, earlier)).toBe(later)
})

it('The time of an act is that of the one before it when the clock was set back', () => {
  expect(actTime(earlier, later)).toBe(later)
})
