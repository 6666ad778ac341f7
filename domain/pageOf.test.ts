import { expect, test } from 'vitest'
import { pageOf } from './pageOf'

test.each([
  [1, ['a', 'b'], 1],
  [2, ['c'], 2],
  [3, ['c'], 2],
  [0, ['a', 'b'], 1],
  [Number.NaN, ['a', 'b'], 1],
  [Number.POSITIVE_INFINITY, ['c'], 2],
])('Page %d of three entries, two on a page, is %j', (asked, docs, page) => {
  expect(pageOf(['a', 'b', 'c'], asked, 2)).toEqual({ docs, page, pages: 2, count: 3 })
})

test('An empty list has one page', () => {
  expect(pageOf([], 1, 2)).toEqual({ docs: [], page: 1, pages: 1, count: 0 })
})
