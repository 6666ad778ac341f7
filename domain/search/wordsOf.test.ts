import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayText } from '@/domain/typography/displayText'
import { anyWording } from '@/testing/any/anyWording'
import { wordsOf } from './wordsOf'

const foldedWords = (text: string) => wordsOf(text).map(({ folded }) => folded)

test.each([
  ['L’accident de l\u2019été', "l'accident de l'ete"],
  ['Œuvre, œufs, ÆTHER', 'oeuvre oeufs aether'],
  ['un porte\u2011parole', 'un porte-parole'],
  ['«\u00a0Où\u202f?\u00a0»', 'ou'],
  ['e\u0301te\u0301', 'été'],
  ['conta\u00admination', 'contamination'],
  ['４０ ﬁls', '40 fils'],
  ['STRASSE, Straße', 'strasse strasse'],
])('The text “%s” has the same words as “%s”', (one, other) => {
  expect(foldedWords(one)).toEqual(foldedWords(other))
})

test.each([
  ['4\u202f700 emplois', ['4700', 'emplois']],
  ['1,234,567', ['1234567']],
  ['le 18 juin 2013', ['le', '18', 'juin', '2013']],
  ['en 2014 300 personnes', ['en', '2014', '300', 'personnes']],
  ['page 3, 400 mots', ['page', '3', '400', 'mots']],
])('A number in groups of three digits is one word: %s', (text, words) => {
  expect(foldedWords(text)).toEqual(words)
})

test('Punctuation alone is not a word', () => {
  expect(wordsOf('… — « » !? \u0000 \ud83d \u0301 <>&"\'')).toEqual([])
})

test('Typography does not change how a text is found', () => {
  fc.assert(
    fc.property(anyWording, fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
      expect(foldedWords(displayText(text, language))).toEqual(foldedWords(text))
    }),
  )
})

test('The words of a text are in order and consist of letters and digits only', () => {
  fc.assert(
    fc.property(fc.oneof(anyWording, fc.string({ unit: 'binary' })), (text) => {
      let end = 0
      for (const { from, to, folded } of wordsOf(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(folded).toMatch(/^[\p{L}\p{N}]+$/u)
        end = to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
