import { expect, test } from 'vitest'
import { edtfWords } from './edtfWords'

test.each([
  ['2014', '2014', '2014'],
  ['2014-05', 'mai 2014', 'May 2014'],
  ['2014-05-01', '1er mai 2014', '1 May 2014'],
  ['2014-21', 'printemps 2014', 'spring 2014'],
  ['2014-24', 'hiver 2014', 'winter 2014'],
])('The date %s is written %s in French and %s in English', (edtf, french, english) => {
  expect(edtfWords(edtf, 'fr')).toBe(french)
  expect(edtfWords(edtf, 'en')).toBe(english)
})

test.each(['2014-05~', '2014-05?', '2013-06/2014-05', '2014-05-XX', '2014-02-30', null])(
  'The date %s has no generated words, and the words of the author are used',
  (edtf) => {
    expect(edtfWords(edtf, 'en')).toBeNull()
  },
)
