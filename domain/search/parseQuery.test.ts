import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestQuery, parseQuery } from './parseQuery'

const wantedIn = (typed: string, language: 'fr' | 'en' = 'fr') =>
  parseQuery(typed, language).wanted.map(({ terms, phrase }) => [terms[0], phrase])

test('words that stand everywhere do not count beside others', () => {
  expect(wantedIn('l’accident de la passerelle')).toEqual([
    ['accident', null],
    ['passerel', null],
  ])
  expect(wantedIn('the bridges', 'en')).toEqual([['bridg', null]])
})

test('they count where nothing else was asked', () => {
  expect(wantedIn('de la')).toEqual([
    ['de', null],
    ['la', null],
  ])
})

test('a month is looked for, whatever else it means', () => {
  expect(wantedIn('May 2014', 'en')).toEqual([
    ['mai', null],
    ['2014', null],
  ])
})

test.each(['"sans contrôle" zinc', '« sans contrôle » zinc', '“sans contrôle” zinc'])(
  'words between quotation marks must stand together: %s',
  (typed) => {
    expect(wantedIn(typed)).toEqual([
      ['control', ' sans controle '],
      ['zinc', null],
    ])
  },
)

test('a quotation mark alone is no sign of a phrase', () => {
  expect(wantedIn('"zinc')).toEqual([['zinc', null]])
})

test.each(['', '   ', '\u0000', '…!?"«»', '\ud83d', '<>&;--', '😀'])(
  'where there is no word nothing is wanted: %j',
  (typed) => {
    expect(parseQuery(typed, 'fr').wanted).toEqual([])
  },
)

test('what is too long is cut, and said to be', () => {
  const long = parseQuery('zinc '.repeat(2000), 'fr')
  expect(long.isCut).toBe(true)
  expect(long.words.length).toBeLessThanOrEqual(longestQuery)
  expect(parseQuery('zinc', 'fr').isCut).toBe(false)
})

test('what is cut ends with a whole word, as half a word is found nowhere', () => {
  const start = 'zinc '.repeat(39)
  expect(parseQuery(`${start}passerelle plomb`, 'fr').words).toBe(start.trim())
  expect(parseQuery(`${start}plomb 4 700 habitants`, 'fr').words).toBe(`${start}plomb`.trim())
  expect(parseQuery('x'.repeat(900), 'fr').words).toBe('x'.repeat(longestQuery))
})

test('whatever is typed, what is shown of it again can be shown, and reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (typed) => {
      const { words, wanted } = parseQuery(typed, 'fr')
      expect(words).not.toMatch(/[\p{Cc}\p{Cs}\p{Cn}]/u)
      expect(Array.from(words).length).toBeLessThanOrEqual(longestQuery)
      expect(parseQuery(words, 'fr')).toEqual({ words, isCut: false, wanted })
    }),
  )
})
