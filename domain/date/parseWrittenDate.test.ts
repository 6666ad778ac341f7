import { describe, expect, test } from 'vitest'
import { parseWrittenDate } from './parseWrittenDate'

describe('a date is read at the precision of its words', () => {
  test.each([
    ['18 juin 2013', '2013-06-18'],
    ['1er mai 2014', '2014-05-01'],
    ['1ER MAI 2014', '2014-05-01'],
    ['1 mai 2014', '2014-05-01'],
    ['8 décembre 2011', '2011-12-08'],
    ['8 de\u0301cembre 2011', '2011-12-08'],
    ['8 decembre 2011', '2011-12-08'],
    ['18\u00a0juin\u202f2013', '2013-06-18'],
    ['le 18 juin 2013', '2013-06-18'],
    ['mardi 18 juin 2013', '2013-06-18'],
    ['le mardi 18 juin 2013', '2013-06-18'],
    ['29 février 2012', '2012-02-29'],
    ['mai 2014', '2014-05'],
    ['Mai 2014', '2014-05'],
    ['en août 2014', '2014-08'],
    ['janv. 2014', '2014-01'],
    ['2014', '2014'],
    ['18/06/2013', '2013-06-18'],
    ['18.6.2013', '2013-06-18'],
    ['2013-06-18', '2013-06-18'],
    ['2013-06', '2013-06'],
  ])('The French words %s have the date %s', (words, edtf) => {
    expect(parseWrittenDate(words, 'fr')).toEqual({ words, edtf })
  })

  test.each([
    ['18 June 2013', '2013-06-18'],
    ['June 18, 2013', '2013-06-18'],
    ['June 18 2013', '2013-06-18'],
    ['1st May 2014', '2014-05-01'],
    ['the 1st of May 2014', null],
    ['1st of May 2014', '2014-05-01'],
    ['May 1st, 2014', '2014-05-01'],
    ['Tuesday, 18 June 2013', '2013-06-18'],
    ['May 2014', '2014-05'],
    ['Sept. 2014', '2014-09'],
    ['2014', '2014'],
    ['2013-06-18', '2013-06-18'],
  ])('The English words %s have the date %s', (words, edtf) => {
    expect(parseWrittenDate(words, 'en')).toEqual({ words, edtf })
  })
})

describe('words that name no date keep their words and have no EDTF', () => {
  test.each([
    ['31 juin 2013', 'fr'],
    ['29 février 2013', 'fr'],
    ['0 juin 2013', 'fr'],
    ['32 janvier 2013', 'fr'],
    ['31/06/2013', 'fr'],
    ['18/13/2013', 'fr'],
    ['18er juin 2013', 'fr'],
    ['18 juin', 'fr'],
    ['18 juin 13', 'fr'],
    ['printemps 2013', 'fr'],
    ['18 juin 2013 et 19 juin 2013', 'fr'],
    ['18 June 2013', 'fr'],
    ['', 'fr'],
    ['31 June 2013', 'en'],
    ['February 29, 2013', 'en'],
    ['06/18/2013', 'en'],
    ['18 juin 2013', 'en'],
  ] as const)('The words %s (%s) have no EDTF value', (words, language) => {
    expect(parseWrittenDate(words, language)).toEqual({ words, edtf: null })
  })
})
