import { describe, expect, test } from 'vitest'
import { lexicons } from '../lexicon/lexicons'
import { splitBlocks } from '../readers/plainText/splitBlocks'
import { passageText } from '../source/passageText'
import { parseCitations } from './parseCitations'

const heading = { text: 'Citation', start: 0, line: 1, runs: [] }

function citationsIn(text: string) {
  const codes: string[] = []
  const citations = parseCitations(
    splitBlocks(text).map(({ lines }) => lines),
    heading,
    { lexicon: lexicons.fr, language: 'fr', addMessage: ({ code }) => codes.push(code) },
  ).map(({ quote, author, outlet, date, link }) => [
    passageText(quote, text),
    author?.text ?? null,
    outlet?.text ?? null,
    date?.text ?? null,
    link?.text ?? null,
  ])
  return { citations, codes }
}

describe('a citation is taken apart, and what is doubtful is reported', () => {
  const date = '12 mars 2019'
  test.each([
    ['« q » (O, 12 mars 2019)', ['q', null, 'O', date, null], []],
    ['«\u00a0q\u202f» (O, 12 mars 2019)', ['q', null, 'O', date, null], []],
    ['«q» (O, 12 mars 2019)', ['q', null, 'O', date, null], []],
    ['“q” (O, 12 mars 2019)', ['q', null, 'O', date, null], []],
    ['"q" (O, 12 mars 2019)', ['q', null, 'O', date, null], []],
    ['« a « b » c » (O, 12 mars 2019)', ['a « b » c', null, 'O', date, null], []],
    ['« « a » » (O, 12 mars 2019)', ['« a »', null, 'O', date, null], []],
    ['« a » et « b » (O, 12 mars 2019)', ['a » et « b', null, 'O', date, null], []],
    ['« a (sic) » (O (TV), 12 mars 2019)', ['a (sic)', null, 'O (TV)', date, null], []],
    ['« a » (« Le O », 12 mars 2019)', ['a', null, '« Le O »', date, null], []],
    ['« a » (O, le 12 mars 2019)', ['a', null, 'O', 'le 12 mars 2019', null], []],
    ['« a\nb » (O, 12 mars 2019)', ['a\nb', null, 'O', date, null], []],
    ['« a\n\nb » (O, 12 mars 2019)', ['a\n\nb', null, 'O', date, null], []],
    ['« a »\n(O, 12 mars 2019)', ['a', null, 'O', date, null], []],
    [
      '« a » (O, 12 mars 2019)\nhttps://o.example/1',
      ['a', null, 'O', date, 'https://o.example/1'],
      [],
    ],
    ['« a » (A, O, 12 mars 2019)', ['a', 'A', 'O', date, null], ['authorRead']],
    ['« a » (O)', ['a', null, 'O', null, null], ['citationWithoutDate']],
    ['« a » (O, printemps 2019)', ['a', null, 'O', 'printemps 2019', null], ['dateNotUnderstood']],
    ['« a » (12 mars 2019)', ['a', null, null, date, null], ['attributionUnreadable']],
    ['« a » (O, page une)', ['a', null, 'O, page une', null, null], ['attributionUnreadable']],
    [
      '« a » (O, 12 mars 2019, p. 4)',
      ['a', null, 'O, 12 mars 2019, p. 4', null, null],
      ['attributionUnreadable'],
    ],
    ['« a » O, 12 mars 2019', ['a', null, 'O', date, null], []],
    ['« a »', ['a', null, null, null, null], ['citationWithoutAttribution']],
    ['« a (O, 12 mars 2019)', ['a', null, 'O', date, null], ['guillemetNotClosed']],
    ['a (O, 12 mars 2019)', ['a', null, 'O', date, null], ['citationWithoutGuillemets']],
    [
      'a (sic)',
      ['a (sic)', null, null, null, null],
      ['citationWithoutGuillemets', 'citationWithoutAttribution'],
    ],
  ])('%s', (text, citation, codes) => {
    expect(citationsIn(text)).toEqual({ citations: [citation], codes })
  })
})

test('citations are parted by blank lines or by their attributions', () => {
  const { citations } = citationsIn('« a » (O, 2019)\n« b » (P, 2019)\n\n« c\n« d » e » (Q, 2019)')
  expect(citations.map(([quote, , outlet]) => [quote, outlet])).toEqual([
    ['a', 'O'],
    ['b', 'P'],
    ['c\n« d » e', 'Q'],
  ])
})

test('after a blank line, what is in no guillemets is no citation', () => {
  expect(citationsIn('« a » (O, 2019)\n\nb (P, 2019)').citations).toHaveLength(1)
})

test('guillemets around nothing are no citation', () => {
  expect(citationsIn('« » (O, 2019)').citations).toEqual([])
})
