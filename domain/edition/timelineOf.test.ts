import { expect, test } from 'vitest'
import type { EditionSummary } from './PublishedDossier'
import { timelineOf } from './timelineOf'

const edition = (number: number, publishedAt: string, edtf?: string): EditionSummary => ({
  number,
  class: 'substantive',
  digest: '',
  note: null,
  title: '',
  origin: edtf ? 'reconstructed' : 'published',
  stated: edtf ? { words: edtf, edtf, basis: '' } : null,
  publishedAt,
})
const now = '2024-07-01T00:00:00.000Z'
const marksOf = (...editions: readonly EditionSummary[]) =>
  timelineOf(editions)?.marks.map(({ at, editions: shown, isLabelled }) => [
    Math.round(at * 100),
    shown.map(({ number }) => number),
    isLabelled,
  ])

test('Editions are placed at the dates that readers see, from the first to the last', () => {
  expect(
    marksOf(
      edition(1, now, '2020-07-01'),
      edition(2, now, '2022-07-01'),
      edition(3, '2024-07-01T00:00:00.000Z'),
    ),
  ).toEqual([
    [0, [1], true],
    [50, [2], true],
    [100, [3], true],
  ])
})

test('A date that is only known to a year is placed in the middle of that year', () => {
  expect(marksOf(edition(1, now, '2020'), edition(2, '2022-07-02T12:00:00.000Z'))).toHaveLength(2)
  const middle = timelineOf([
    edition(1, '2021-01-01T00:00:00.000Z'),
    edition(2, now, '2022'),
    edition(3, '2024-01-01T00:00:00.000Z'),
  ])
  expect(middle?.marks[1]?.at).toBeCloseTo(0.5, 2)
})

test('Editions that are close together share one mark, however many there are', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    edition(index + 2, new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString()),
  )
  const marks = timelineOf([edition(1, now, '2023'), ...many])?.marks ?? []
  expect(marks.length).toBeLessThanOrEqual(34)
  expect(marks.flatMap(({ editions }) => editions)).toHaveLength(1001)
})

test('The latest edition has a label, and a close neighbour has no room for one', () => {
  expect(
    marksOf(
      edition(1, '2020-01-01T00:00:00.000Z'),
      edition(2, '2023-10-15T00:00:00.000Z'),
      edition(3, '2024-01-01T00:00:00.000Z'),
    ),
  ).toEqual([
    [0, [1], true],
    [95, [2], false],
    [100, [3], true],
  ])
})

test('Several editions in one place need room for all their numbers', () => {
  const day = (month: number, date = 1) => new Date(Date.UTC(2023, month, date)).toISOString()
  const shown = marksOf(
    edition(10, day(0)),
    edition(11, day(5)),
    edition(12, day(5)),
    edition(13, day(6)),
    edition(14, day(11)),
  )
  expect(shown?.map(([, , isLabelled]) => isLabelled)).toEqual([true, false, true, true])
})

test('The mark of a year is placed where the year begins', () => {
  const timeline = timelineOf([
    edition(1, '2022-01-01T00:00:00.000Z'),
    edition(2, '2024-01-01T00:00:00.000Z'),
  ])
  expect(timeline?.years.map(({ year, at }) => [year, Math.round(at * 100)])).toEqual([
    [2023, 50],
    [2024, 100],
  ])
})

test.each([
  ['one edition', [edition(1, now)]],
  ['editions of one moment', [edition(1, now), edition(2, now)]],
  ['nothing', []],
])('A timeline of %s is not drawn', (_what, editions) => {
  expect(timelineOf(editions)).toBeNull()
})
