import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFieldText } from './checkFieldText'

describe('checkFieldText', () => {
  it('keeps every well-formed text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'))
        expect(checkFieldText(text)).toEqual({ ok: true, value: text })
      }),
    )
  })

  it.each(['\ufeffa\r\nb\u00a0\u202f', '', '👩‍⚖️', '\ufffd'])('keeps %j', (text) => {
    expect(checkFieldText(text)).toEqual({ ok: true, value: text })
  })

  it('refuses NUL and says where it stands', () => {
    expect(checkFieldText('le contrat\0 signé')).toEqual({
      ok: false,
      reasons: [{ code: 'text-null-character', path: [], values: { words: 'le contrat signé' } }],
    })
  })

  it.each(['a\ud83d', '\udc69b', '\udc69\ud83d'])('refuses half a character: %j', (text) => {
    expect(checkFieldText(text)).toMatchObject({
      ok: false,
      reasons: [{ code: 'text-broken-character' }],
    })
  })

  it('gives both reasons at once', () => {
    expect(checkFieldText('\0\ud83d')).toMatchObject({
      ok: false,
      reasons: [{ code: 'text-null-character' }, { code: 'text-broken-character' }],
    })
  })
})
