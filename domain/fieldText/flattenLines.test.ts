import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenLines } from './flattenLines'

describe('flattenLines', () => {
  it.each([
    ['O’Neil\r\nBcc: x@y.example', 'O’Neil Bcc: x@y.example'],
    ['Une ligne \n\n  une autre', 'Une ligne une autre'],
    ['a\u2028b\u2029c\vd\fe', 'a b c d e'],
    ['\nTitre\n', 'Titre'],
    [' \n ', ''],
  ])('The lines of %j become %j', (text, line) => {
    expect(flattenLines(text)).toBe(line)
  })

  it('A text of one line is unchanged, with the blanks at its edges', () => {
    expect(flattenLines(' a\tb\u00a0: c  d ')).toBe(' a\tb\u00a0: c  d ')
  })

  it('Any text becomes one line that has all its visible characters in their order', () => {
    const character = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\u2028', ' ', '\u00a0'),
    )
    fc.assert(
      fc.property(fc.array(character), (parts) => {
        const text = parts.join('')
        const line = flattenLines(text)
        expect(line).not.toMatch(/[\n\v\f\r\u2028\u2029]/u)
        expect(line.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        expect(flattenLines(line)).toBe(line)
      }),
    )
  })
})
