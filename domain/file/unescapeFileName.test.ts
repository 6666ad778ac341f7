import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unescapeFileName } from './unescapeFileName'

/** As browsers write a name (WHATWG, “escape a multipart form data name”). */
const escaped = (name: string) =>
  name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')

describe('unescapeFileName', () => {
  it.each([
    ['a%22b<c>.pdf', 'a"b<c>.pdf'],
    ['a%0D%0Ab.pdf', 'a\r\nb.pdf'],
    ['100%25 à %C3%A9 %2522.pdf', '100%25 à %C3%A9 %2522.pdf'],
    ['%0a%0d.pdf', '%0a%0d.pdf'],
  ])('The name %s in a form is that of %j', (sent, name) => {
    expect(unescapeFileName(sent)).toBe(name)
  })

  it('Any name comes back from a form as it was, unless it has such an escape itself', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('"', '\n', '\r', '%', '#', '25', 'é', '\u202f', 'e\u0301'),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const name = parts.join('')
        fc.pre(!/%(?:22|0D|0A)/.test(name))
        expect(unescapeFileName(escaped(name))).toBe(name)
      }),
    )
  })
})
