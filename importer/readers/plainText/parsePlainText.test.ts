import { describe, expect, test } from 'vitest'
import { parsePlainText } from './parsePlainText'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => new Uint8Array(values)
const codes = (input: Uint8Array) => parsePlainText(input).messages.map(({ code }) => code)

describe('text is understood whatever it was written with', () => {
  test.each([
    ['UTF-8', utf8('Été « 1 »'), 'Été « 1 »', []],
    ['a byte-order mark', utf8('\ufeffÉté'), 'Été', ['byteOrderMark']],
    ['Latin-1', bytes(0xc9, 0x74, 0xe9), 'Été', ['encodingGuessed']],
    ['Windows-1252', bytes(0x93, 0xe9, 0x92, 0x94, 0x85, 0x80), '“é’”…€', ['encodingGuessed']],
    ['UTF-16 LE', bytes(0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0), 'Été', ['utf16']],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9), 'Été', ['utf16']],
    ['Windows line ends', utf8('a\r\nb'), 'a\nb', ['carriageReturns']],
    ['old Mac line ends', utf8('a\rb'), 'a\nb', ['carriageReturns']],
    ['page breaks', utf8('a\fb\u2029c'), 'a\nb\nc', ['lineSeparators']],
    ['no-break spaces', utf8('a\u00a0:\u202fb'), 'a\u00a0:\u202fb', ['noBreakSpaces']],
    ['damage', utf8('a\ufffd'), 'a\ufffd', ['damagedCharacters']],
    ['letters beyond the BMP', utf8('a😀'), 'a😀', []],
  ])('%s', (_, input, text, reported) => {
    expect(parsePlainText(input).source?.text).toBe(text)
    expect(codes(input).filter((code) => code !== 'finalNewlineMissing')).toEqual(reported)
  })
})

test('how the file ends is reported either way', () => {
  expect(codes(utf8('a\n'))).toEqual(['finalNewline'])
  expect(codes(utf8('a'))).toEqual(['finalNewlineMissing'])
})

test('a message has the line where its subject first occurs', () => {
  expect(parsePlainText(utf8('a\nb\u00a0c\r\nd\u00a0e\n')).messages).toEqual([
    { level: 'info', code: 'carriageReturns', line: 2 },
    { level: 'info', code: 'finalNewline', line: 3 },
    { level: 'info', code: 'noBreakSpaces', line: 2, values: { count: 2 } },
  ])
})

describe('what is no text is refused with its line', () => {
  test.each([
    ['nothing', bytes(), 'empty', 1],
    ['only blanks', utf8(' \r\n\u00a0\ufeff\n'), 'empty', 1],
    ['only a byte-order mark', utf8('\ufeff'), 'empty', 1],
    ['NUL', utf8('a\nb\0c'), 'notText', 2],
    ['control characters', utf8('a\n\nb\u0007'), 'notText', 3],
    ['a byte that Windows-1252 does not have', bytes(0x61, 0x0a, 0x81), 'notText', 2],
    ['the start of a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'notText', 2],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x61, 0x00, 0x62), 'notText', 1],
    ['a lone UTF-16 surrogate', bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'notText', 1],
  ])('%s', (_, input, code, line) => {
    const { source, messages } = parsePlainText(input)
    expect(source).toBeNull()
    expect(messages).toMatchObject([{ level: 'error', code, line }])
  })

  test('10 MB are not too many', () => {
    const { source } = parsePlainText(new Uint8Array(10_000_000).fill(0x61))
    expect(source?.text).toHaveLength(10_000_000)
  })
})
