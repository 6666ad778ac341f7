import { describe, expect, test } from 'vitest'
import { isEdtf } from './isEdtf'

describe('EDTF dates that an editor may type', () => {
  test.each([
    '2013-06-18',
    '2013-06',
    '2013',
    '2012-02-29',
    '2014~',
    '2014-05?',
    '2014-21',
    '201X',
    '2013-06-XX',
    '2014-05/2014-06',
    '2014/..',
    '[2013,2014]',
    'Y20145',
    '2013-06-18T12:00:00Z',
  ])('The text %s is an EDTF date', (text) => {
    expect(isEdtf(text)).toBe(true)
  })
})

describe('Texts that are not EDTF dates', () => {
  test.each([
    '',
    ' 2014',
    '2014 ',
    'mai 2014',
    '18/06/2013',
    '2013-06-31',
    '2013-02-29',
    '2013-02-29~',
    '2013-01-01/2013-02-29',
    '2013-02-30',
    '2014-13',
    '2014-00',
    '2014-5',
    '2014/2013',
    '20145',
    '14',
    '201',
    `2014-05-${'0'.repeat(100)}`,
  ])('The text “%s” is not an EDTF date', (text) => {
    expect(isEdtf(text)).toBe(false)
  })
})
