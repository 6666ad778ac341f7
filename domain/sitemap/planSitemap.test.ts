import { expect, test } from 'vitest'
import { planSitemap } from './planSitemap'

/** The places of the dossiers in each file. */
const planned = (points: readonly number[], order: { most: number; before: number }) =>
  planSitemap(points, order).map(({ from, count }) =>
    Array.from({ length: count }, (_, index) => from + index).join(' '),
  )

test('A file of the sitemap ends before the dossier that would make it too long', () => {
  expect(planned([3, 3, 3, 3], { most: 12, before: 2 })).toEqual(['0 1', '2 3'])
})

test('A dossier with more addresses than a file should have is alone in one', () => {
  expect(planned([1, 99, 1], { most: 12, before: 2 })).toEqual(['0', '1', '2'])
})

test('A sitemap without dossiers has one file', () => {
  expect(planned([], { most: 12, before: 4 })).toEqual([''])
})

test('A new dossier leaves the files before the last one as they are', () => {
  const files = planned([3, 3, 3], { most: 12, before: 2 })
  expect(planned([3, 3, 3, 3, 3], { most: 12, before: 2 }).slice(0, files.length - 1)).toEqual(
    files.slice(0, -1),
  )
})
