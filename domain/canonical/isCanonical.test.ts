import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonicalText'
import { isCanonical } from './isCanonical'

const isIt = (text: string) => isCanonical(text, JSON.parse(text))

describe('A text is canonical', () => {
  it('when it is the canonical text of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => isIt(canonicalText(value))),
    )
  })

  it('exactly when it is what the value that it says would be written as', () => {
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
  ])('never with %s', (_, text) => {
    expect(isIt(text)).toBe(false)
  })

  it('with keys that are numbers, by their characters', () => {
    expect(isIt('{"10":2,"9":1}')).toBe(true)
  })

  it('never with half of a character', () => {
    expect(() => isIt('{"a":"\\ud800"}')).toThrow()
  })
})
