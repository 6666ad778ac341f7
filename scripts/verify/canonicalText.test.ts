import { describe, expect, it } from 'vitest'
import { rfc8785Numbers, rfc8785Vectors } from '@/domain/canonical/rfc8785Vectors'

// The verifier is plain JavaScript, without types.
const { href } = new URL('./canonicalText.mjs', import.meta.url)
const { canonicalText }: { canonicalText: (value: unknown) => string } = await import(href)

describe('the canonical text of the verifier', () => {
  it.each(rfc8785Vectors)('is what RFC 8785 publishes for $name', ({ input, output }) => {
    expect(canonicalText(JSON.parse(input))).toBe(output)
  })

  it.each(rfc8785Numbers)('of the double %s is %s', (bits, text) => {
    expect(canonicalText(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  it.each(['["a\\ud83d"]', '{"\\udc00":1}'])('is refused for half a character: %s', (text) => {
    expect(() => canonicalText(JSON.parse(text))).toThrow('half a character')
  })
})
