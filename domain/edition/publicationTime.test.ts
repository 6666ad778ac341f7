import { expect, it } from 'vitest'
import { publicationTime } from './publicationTime'

const earlier = '2014-05-20T08:00:00.000Z'
const later = '2014-05-20T08:00:00.001Z'

it('is now for the first edition', () => {
  expect(publicationTime(earlier, null)).toBe(earlier)
})

it('is now when the predecessor is older', () => {
  expect(publicationTime(later, earlier)).toBe(later)
})

it('is the predecessor’s when the clock was put back', () => {
  expect(publicationTime(earlier, later)).toBe(later)
})
