import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonicalText'
import { isCanonical } from './isCanonical'

const isIt = (text: string) => isCanonical(text, JSON.parse(text))

describe('Recognising canonical text', () => {
  it('The canonical text of any value is canonical', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => isIt(canonicalText(value))),
    )
  })

  it('A text is canonical exactly when serializing its value gives the same text', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        expect(isIt(text)).toBe(canonicalText(JSON.parse(text)) === text)
      }),
    )
  })

  it.each([
    ['another order of keys', '{"b":1,"a":2}'],
    ['another order of keys within', '[{"a":{"c":1,"b":2}}]'],
    ['a doubled key', '{"a":1,"a":1}'],
    ['a space', '{"a": 1}'],
    ['a number written otherwise', '{"a":1.0}'],
    ['a letter written as an escape', '{"a":"\\u00e9"}'],
    ['a number as a key out of order', '{"9":1,"10":2}'],
  ])('A text with %s is never canonical', (_, text) => {
    expect(isIt(text)).toBe(false)
  })

  it('A text is canonical when numeric keys are sorted by their characters', () => {
    expect(isIt('{"10":2,"9":1}')).toBe(true)
  })

  it('A text with half of a character is never canonical', () => {
    expect(() => isIt('{"a":"\\ud800"}')).toThrow()
  })
})
