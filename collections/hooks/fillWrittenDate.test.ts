import { expect, it } from 'vitest'
import { edtfOfWords } from '@/domain/date/edtfOfWords'
import { fillWrittenDate } from './fillWrittenDate'

const fill = (
  date: Parameters<typeof fillWrittenDate>[0],
  before: Parameters<typeof fillWrittenDate>[2] = null,
) => fillWrittenDate(date, edtfOfWords, before).edtf ?? null

it('The EDTF value follows from the words when none is given, in either language', () => {
  expect(fill({ words: '18 juin 2013' })).toBe('2013-06-18')
  expect(fill({ words: '18 June 2013', edtf: '' })).toBe('2013-06-18')
  expect(fill({ words: 'jadis' })).toBeNull()
})

it('An EDTF value that a user gives is used', () => {
  expect(fill({ words: 'printemps 2014', edtf: '2014-21' })).toBe('2014-21')
  expect(fill({ words: 'mai 2014', edtf: '2014-05-12' })).toBe('2014-05-12')
})

it('A derived EDTF value follows the words when they change, although the form sends the old value back', () => {
  const before = { words: 'mai 2014', edtf: '2014-05' }
  expect(fill({ words: 'juin 2014', edtf: '2014-05' }, before)).toBe('2014-06')
  expect(fill({ words: 'jadis', edtf: '2014-05' }, before)).toBeNull()
  expect(fill({ words: '', edtf: '2014-05' }, before)).toBeNull()
})

it('The EDTF value stays unchanged when the words do not change', () => {
  expect(fill({ words: 'mai 2014', edtf: '2014-05' }, { words: 'mai 2014', edtf: '2014-05' })).toBe(
    '2014-05',
  )
})

it('An EDTF value that a user gave is kept when the words change', () => {
  const before = { words: 'printemps 2014', edtf: '2014-21' }
  expect(fill({ words: 'au printemps 2014', edtf: '2014-21' }, before)).toBe('2014-21')
})
