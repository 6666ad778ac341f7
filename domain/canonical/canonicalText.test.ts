import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonicalText'
import { rfc8785Numbers, rfc8785Vectors } from './rfc8785Vectors'

describe('the canonical text', () => {
  it.each(rfc8785Vectors)(
    'The canonical text is as RFC 8785 publishes it for $name',
    ({ input, output }) => {
      expect(canonicalText(JSON.parse(input))).toBe(output)
    },
  )

  it.each(rfc8785Numbers)('The canonical text of the double %s is %s', (bits, text) => {
    const double = Buffer.from(bits, 'hex').readDoubleBE()
    expect(canonicalText(double)).toBe(text)
  })

  it('The canonical text stays the same when it is parsed and serialized again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalText(value)
        expect(canonicalText(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('The canonical text does not depend on the order in which the members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalText(turned)).toBe(canonicalText(object))
      }),
    )
  })

  it.each([
    ['nothing at all', undefined],
    ['a member without a value', { statement: undefined }],
    ['an item without a value', [undefined]],
    ['a hole in a list', new Array(1)],
    ['no number', { size: Number.NaN }],
    ['an infinite number', [Number.POSITIVE_INFINITY]],
    ['half a character', { quote: 'a\ud83d' }],
    ['half a character in a name', { '\udc00': 1 }],
    ['a function', { say: () => 'words' }],
    ['a date object', { date: new Date(0) }],
    ['a map', new Map()],
    ['a big integer', 1n],
    ['a symbol', [Symbol('x')]],
  ])('There is no canonical text of %s', (_, value) => {
    expect(() => canonicalText(value)).toThrow()
  })
})
