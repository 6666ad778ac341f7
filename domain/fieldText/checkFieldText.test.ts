import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFieldText } from './checkFieldText'

describe('checkFieldText', () => {
  it('A well-formed text is accepted unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0'))
        expect(checkFieldText(text)).toEqual({ ok: true, value: text })
      }),
    )
  })

  it.each(['\ufeffa\r\nb\u00a0\u202f', '', '👩‍⚖️', '\ufffd'])(
    'The text %j is accepted unchanged',
    (text) => {
      expect(checkFieldText(text)).toEqual({ ok: true, value: text })
    },
  )

  it('A NUL character is refused with its position', () => {
    expect(checkFieldText('le contrat\0 signé')).toEqual({
      ok: false,
      reasons: [
        { code: 'text-control-character', path: [], values: { words: 'le contrat signé' } },
      ],
    })
  })

  it.each(['a\ud83d', '\udc69b', '\udc69\ud83d'])('Half a character is refused: %j', (text) => {
    expect(checkFieldText(text)).toMatchObject({
      ok: false,
      reasons: [{ code: 'text-broken-character' }],
    })
  })

  it('A text with both faults is refused with both reasons', () => {
    expect(checkFieldText('\0\ud83d')).toMatchObject({
      ok: false,
      reasons: [{ code: 'text-control-character' }, { code: 'text-broken-character' }],
    })
  })
})
