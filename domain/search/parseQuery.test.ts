import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestQuery, parseQuery } from './parseQuery'

const wantedIn = (typed: string, language: 'fr' | 'en' = 'fr') =>
  parseQuery(typed, language).wanted.map(({ terms, phrase }) => [terms[0], phrase])

test('Very common words do not count beside other words', () => {
  expect(wantedIn('l’accident de la passerelle')).toEqual([
    ['accident', null],
    ['passerel', null],
  ])
  expect(wantedIn('the bridges', 'en')).toEqual([['bridg', null]])
})

test('Very common words count when nothing else was asked', () => {
  expect(wantedIn('de la')).toEqual([
    ['de', null],
    ['la', null],
  ])
})

test('A month is searched for, whatever else it means', () => {
  expect(wantedIn('May 2014', 'en')).toEqual([
    ['mai', null],
    ['2014', null],
  ])
})

test.each(['"sans contrôle" zinc', '« sans contrôle » zinc', '“sans contrôle” zinc'])(
  'Words between quotation marks must be together: %s',
  (typed) => {
    expect(wantedIn(typed)).toEqual([
      ['control', ' sans controle '],
      ['zinc', null],
    ])
  },
)

test('A single quotation mark does not make a phrase', () => {
  expect(wantedIn('"zinc')).toEqual([['zinc', null]])
})

test.each(['', '   ', '\u0000', '…!?"«»', '\ud83d', '<>&;--', '😀'])(
  'A query without a word asks for nothing: %j',
  (typed) => {
    expect(parseQuery(typed, 'fr').wanted).toEqual([])
  },
)

test('A query that is too long is cut and marked as cut', () => {
  const long = parseQuery('zinc '.repeat(2000), 'fr')
  expect(long.isCut).toBe(true)
  expect(long.words.length).toBeLessThanOrEqual(longestQuery)
  expect(parseQuery('zinc', 'fr').isCut).toBe(false)
})

test('A cut query ends with a whole word, because half a word finds nothing', () => {
  const start = 'zinc '.repeat(39)
  expect(parseQuery(`${start}passerelle plomb`, 'fr').words).toBe(start.trim())
  expect(parseQuery(`${start}plomb 4 700 habitants`, 'fr').words).toBe(`${start}plomb`.trim())
  expect(parseQuery('x'.repeat(900), 'fr').words).toBe('x'.repeat(longestQuery))
})

test('Any query can be shown again, and is then parsed to the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (typed) => {
      const { words, wanted } = parseQuery(typed, 'fr')
      expect(words).not.toMatch(/[\p{Cc}\p{Cs}\p{Cn}]/u)
      expect(Array.from(words).length).toBeLessThanOrEqual(longestQuery)
      expect(parseQuery(words, 'fr')).toEqual({ words, isCut: false, wanted })
    }),
  )
})
