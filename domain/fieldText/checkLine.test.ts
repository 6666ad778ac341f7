import { describe, expect, it } from 'vitest'
import { checkLine } from './checkLine'

describe('checkLine', () => {
  it.each([
    'L’entreprise répond',
    'a\tb',
    'مرحبا \u200eVerlane\u200f',
    'می\u200cخواهم',
    '👩‍⚖️',
    'césu\u00adre',
  ])('The text %j can be a line', (text) => {
    expect(checkLine(text)).toEqual([])
  })

  it.each([
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('The direction character %j is refused with the words around it', (character) => {
    expect(checkLine(`Zoë ${character}live`)).toEqual([
      { code: 'text-direction', path: [], values: { words: 'Zoë live' } },
    ])
  })

  it.each([
    '\u0001',
    '\u0007',
    '\u001b',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u0092',
    '\u009f',
    '\n',
    '\r',
  ])('The control character %j is refused', (character) => {
    expect(checkLine(`l${character}entreprise`)).toMatchObject([{ code: 'text-control-character' }])
  })

  it('A line with both faults is refused with both reasons', () => {
    expect(checkLine('\u0092\u202e').map(({ code }) => code)).toEqual([
      'text-direction',
      'text-control-character',
    ])
  })
})
