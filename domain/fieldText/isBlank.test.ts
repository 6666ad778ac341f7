import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutInvisibleEdges, isBlank } from './isBlank'

const invisible = [
  ...['', ' ', '\t', '\n', '\r\n', '\u00a0', '\u202f', '\u2009', '\u3000', '\u2028', '\u0085'],
  ...['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u202e', '\u2060', '\u2066', '\ufeff'],
  ...[
    '\u115f',
    '\u1160',
    '\u3164',
    '\uffa0',
    '\u2800',
    '\ufe0f',
    '\u034f',
    '\u180e',
    '\0',
    '\u0007',
  ],
  ...['\ufff9', '\u{1d159}', '\u{13441}', '\u{e0020}'],
]

const anyInvisible = fc.array(fc.constantFrom(...invisible)).map((parts) => parts.join(''))

const visible = [
  ...[
    'a',
    '0',
    '.',
    '–',
    'é',
    'e\u0301',
    '\u0301',
    '中',
    'ㅤㄱ',
    '⠁',
    '❤️',
    '👩‍⚖️',
    '\u{1f3f4}',
    '\ufffd',
  ],
  ...['می\u200cخواهم', 'क\u094d\u200dष', '\u06dd', '\u0600'],
]

describe('isBlank', () => {
  it.each(invisible)('The text %j has no visible character', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(visible)('The text %j has a visible character', (text) => {
    expect(isBlank(text)).toBe(false)
  })

  it('Any sequence of invisible characters is blank, and none is with a visible one in it', () => {
    fc.assert(
      fc.property(anyInvisible, anyInvisible, fc.constantFrom(...visible), (one, other, word) => {
        expect(isBlank(one + other)).toBe(true)
        expect(isBlank(one + word + other)).toBe(false)
      }),
    )
  })
})

describe('cutInvisibleEdges', () => {
  it('Cuts what is invisible around words, and nothing within them', () => {
    fc.assert(
      fc.property(anyInvisible, anyInvisible, (before, after) => {
        const words = 'می\u200cخواهم a\u200bb'
        expect(cutInvisibleEdges(before + words + after)).toBe(words)
      }),
    )
  })

  it('Leaves nothing of a text that is blank', () => {
    expect(cutInvisibleEdges('\u200b \u2060')).toBe('')
  })
})
