import { expect, test } from 'vitest'
import { marginMarksOf } from './marginMarksOf'
import type { Touch } from './touchesOf'

const touch = (is: Touch['is'], name = 'claim 1'): Touch => ({ name, is, anchor: `at-${name}` })
const edition = (
  number: number,
  changeClass: 'substantive' | 'minor',
  ...touches: readonly Touch[]
) => ({ number, class: changeClass, touches })
const marksOf = (...editions: Parameters<typeof marginMarksOf>[0]) =>
  (marginMarksOf(editions).get('claim 1') ?? []).map(({ is, edition: number }) => `${is} ${number}`)

test('A claim with its first words has no mark', () => {
  expect(marginMarksOf([edition(1, 'substantive')])).toEqual(new Map())
})

test('The mark names the last edition that changed the words, and links to its change', () => {
  const marks = marginMarksOf([
    edition(2, 'substantive', touch('new')),
    edition(3, 'substantive', touch('changed')),
    edition(4, 'substantive', touch('changed', 'claim 2')),
  ])
  expect(marks.get('claim 1')).toEqual([{ is: 'changed', edition: 3, anchor: 'at-claim 1' }])
})

test('A claim that was only added is marked as new', () => {
  expect(marksOf(edition(2, 'substantive', touch('new')), edition(3, 'substantive'))).toEqual([
    'new 2',
  ])
})

test('A minor edition does not hide the substantive one before it, and is named after it', () => {
  expect(
    marksOf(
      edition(2, 'substantive', touch('changed')),
      edition(3, 'minor', touch('changed')),
      edition(4, 'minor', touch('changed')),
    ),
  ).toEqual(['changed 2', 'touchedUp 4'])
})

test('A claim that only minor editions changed shows only that', () => {
  expect(marksOf(edition(2, 'minor', touch('changed')))).toEqual(['touchedUp 2'])
})

test('A substantive change after minor ones is shown alone', () => {
  expect(
    marksOf(edition(2, 'minor', touch('changed')), edition(3, 'substantive', touch('changed'))),
  ).toEqual(['changed 3'])
})

test('A claim that a minor edition added is marked as new as well', () => {
  expect(marksOf(edition(2, 'minor', touch('new')))).toEqual(['new 2'])
})
