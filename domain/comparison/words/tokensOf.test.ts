import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyWording } from '@/testing/any/anyWording'
import { countWords, tokensOf } from './tokensOf'

describe('The tokens of a text', () => {
  it('The tokens of any text together are the whole text', () => {
    fc.assert(
      fc.property(fc.oneof(anyWording, fc.string({ unit: 'binary' })), (text) => {
        expect(tokensOf(text).join('')).toBe(text)
      }),
    )
  })

  it.each([
    ['an elided article apart from its noun', 'l’avis', ['l’', 'avis']],
    ['an elided article with a straight apostrophe too', "Qu'il", ["Qu'", 'il']],
    ['a word with an apostrophe of its own', 'aujourd’hui', ['aujourd’hui']],
    ['an English contraction', 'don’t', ['don’t']],
    ['a hyphenated word', 'peut-être', ['peut-être']],
    [
      'a number with its thousands and decimals',
      '1\u202f234,5\u00a0€',
      ['1\u202f234,5', '\u00a0', '€'],
    ],
    ['an ordinal', '1er', ['1er']],
    ['two numbers that are no thousands', '2013 12', ['2013', ' ', '12']],
    [
      'quotation marks and their spaces',
      '«\u00a0Non\u00a0»',
      ['«', '\u00a0', 'Non', '\u00a0', '»'],
    ],
    ['a combining accent with its letter', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['an emoji of several characters', '👩‍⚖️ !', ['👩‍⚖️', ' ', '!']],
    ['a line break', 'a \nb', ['a', ' ', '\n', 'b']],
  ])('The tokens keep %s', (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens)
  })

  it('The count of words includes words and numbers, not punctuation and spaces', () => {
    expect(countWords('« L’avis n° 12 », dit-il : 3,5 % – soit peu…')).toBe(8)
    expect(countWords(' … – ')).toBe(0)
  })
})
