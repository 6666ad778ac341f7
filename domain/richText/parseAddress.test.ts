import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLinkAddress } from './isLinkAddress'
import { parseAddress } from './parseAddress'

describe('parseAddress', () => {
  it.each([
    'https://a.example/',
    'http://a.example:8080/é?b=c#d',
    'https://a.example/@nom/1',
    'https://fa.example/می\u200cخواهم',
  ])('The address %s is whole', (address) => {
    expect(parseAddress(address)).toEqual({ ok: true, address })
  })

  it.each([' ', '\n', '\u00a0', '\ufeff', '\u200b', '\u200e', '\u2060'])(
    'What a copied line carries around an address is cut: %j',
    (edge) => {
      expect(parseAddress(`${edge}https://a.example/${edge}`)).toEqual({
        ok: true,
        address: 'https://a.example/',
      })
    },
  )

  it.each([
    'https://a.example/a b',
    'https://a.exam\u200bple/',
    'https://a.exam\u200dple/',
    'https://a.example/\u00adb',
    'https://a.example/a\nb',
    'https://a.example/\u202eb',
    'https://a.example/\u3164b',
    'https://a.example/\u0000b',
  ])('The address %j has characters that cannot be seen', (typed) => {
    expect(parseAddress(typed)).toEqual({ ok: false, fault: 'characters' })
  })

  it.each(['https://user:pw@a.example/', 'https://user@a.example/', 'https://:pw@a.example/'])(
    'The address %s would publish who signs in there',
    (typed) => {
      expect(parseAddress(typed)).toEqual({ ok: false, fault: 'password' })
    },
  )

  it.each([
    '',
    ' ',
    'a.example',
    '//a.example',
    'https://',
    'javascript:alert(1)',
    'mailto:a@b.example',
  ])('The address %j is not a whole web address', (typed) => {
    expect(parseAddress(typed)).toEqual({ ok: false, fault: 'incomplete' })
  })

  it('An address of mail is whole where a link may have one', () => {
    expect(parseAddress(' mailto:presse@exemple.fr', isLinkAddress)).toEqual({
      ok: true,
      address: 'mailto:presse@exemple.fr',
    })
  })

  it('Any web address is taken as it is, and what is taken is taken again unchanged', () => {
    const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true })
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(address)).toEqual({ ok: true, address })
      }),
    )
  })

  it('Whatever is typed, an address that is taken is one that editions can have', () => {
    const typed = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'grapheme' }))
      .map(([host, rest]) => `https://${host}${rest}`)
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAddress(text, isLinkAddress)
        fc.pre(parsed.ok)
        expect(isLinkAddress(parsed.address)).toBe(true)
      }),
    )
  })
})
