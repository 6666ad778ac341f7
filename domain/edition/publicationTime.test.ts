import { expect, it } from 'vitest'
import { publicationTime } from './publicationTime'

const earlier = '2014-05-20T08:00:00.000Z'
const later = '2014-05-20T08:00:00.001Z'

it('The publication time of the first edition is now', () => {
  expect(publicationTime(earlier, null)).toBe(earlier)
})

it('The publication time is now when the previous edition is older', () => {
  expect(publicationTime(later, earlier)).toBe(later)
})

it('The publication time is that of the previous edition when the clock was set back', () => {
  expect(publicationTime(earlier, later)).toBe(later)
})
