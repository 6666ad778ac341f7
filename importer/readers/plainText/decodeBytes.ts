import type { ImportMessage } from '../../messages/ImportMessage'
import { decodeWindows1252 } from './decodeWindows1252'

/**
 * The text of the bytes without their byte-order mark, and messages about the encoding: UTF-8, UTF-16 where a
 * byte-order mark is there, else Windows-1252. `text` is null where a UTF-16 file is damaged.
 */
export function decodeBytes(bytes: Uint8Array): {
  text: string | null
  messages: readonly ImportMessage[]
} {
  const utf16 = utf16Label(bytes)
  if (utf16 !== null) {
    return { text: decode(bytes, utf16), messages: [{ level: 'info', code: 'utf16', line: 1 }] }
  }
  const text = decode(bytes, 'utf-8')
  if (text === null) {
    const messages: ImportMessage[] = [{ level: 'warning', code: 'encodingGuessed', line: 1 }]
    return { text: decodeWindows1252(bytes), messages }
  }
  const messages: ImportMessage[] = startsWith(bytes, [0xef, 0xbb, 0xbf])
    ? [{ level: 'info', code: 'byteOrderMark', line: 1 }]
    : []
  return { text, messages }
}

function utf16Label(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** `fatal` refuses wrong bytes and lone surrogates; the mark is left out of the text. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
