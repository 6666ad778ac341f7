import { expect, test } from 'vitest'
import type { EditionOutline } from '@/domain/edition/EditionOutline'
import { planSitemap } from './planSitemap'

const dossier = (id: string, points: number): EditionOutline => ({
  id,
  digest: id,
  dossier: id,
  language: 'fr',
  slug: id,
  number: 1,
  publishedAt: '2026-05-03T10:00:00.000Z',
  class: 'substantive',
  origin: 'published',
  stated: null,
  shown: 0,
  points,
  translationOf: null,
})
const planned = (points: readonly number[], order: { most: number; before: number }) =>
  planSitemap(
    points.map((each, index) => dossier(String(index), each)),
    order,
  ).map((file) => file.map(({ dossier: id }) => id).join(' '))

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
