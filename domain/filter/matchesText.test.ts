import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesText } from './matchesText'

test.each([
  ['contains', 'etude', 'Une ÉTUDE sur le zinc', true],
  ['contains', 'ŒUVRE', 'des oeuvres', true],
  ['contains', 'oeuvre', 'des œuvres', true],
  ['contains', 'caché par', 'cache\u0301 par', true],
  ['contains', 'fin', 'la ﬁn', true],
  ['contains', 'n\u2019a pas', "n'a\u00a0pas", true],
  ['contains', '%', 'cent pour cent', false],
  ['contains', '%', '100 %', true],
  ['contains', '_', 'a b', false],
  ['contains', 'zinc etude', 'étude du zinc', false],
  ['contains', '', 'tout', true],
  ['contains', '\u0301', 'été', false],
  ['like', 'zinc  etude', 'étude du zinc', true],
  ['like', 'zinc cuivre', 'étude du zinc', false],
  ['not_like', 'zinc', 'étude du ZINC', false],
  ['not_like', 'zinc cuivre', 'étude du zinc', true],
  ['not_like', 'zinc', '', true],
] as const)('The filter %s “%s” asked of “%s” is %s', (operator, wanted, text, found) => {
  expect(matchesText(operator, wanted)(text)).toBe(found)
})

test('Every piece of a text is found in it, however its case is written', () => {
  const piece = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(piece, fc.string({ unit: 'grapheme' }), ([before, after], wanted) => {
      const text = `${before} ${wanted} ${after}`
      expect(matchesText('contains', wanted)(text)).toBe(true)
      expect(matchesText('not_like', wanted)(text)).toBe(false)
    }),
  )
})
