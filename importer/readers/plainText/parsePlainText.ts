import type { ImportMessage } from '../../messages/ImportMessage'
import { decodeBytes } from './decodeBytes'
import { lineAt } from './lineAt'
import { unifyLineEnds } from './unifyLineEnds'

/** In bytes. */
export const largestDocument = 10_000_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
const controlCharacter = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/

export type ReadText = { text: string | null; messages: readonly ImportMessage[] }

/**
 * First stage: bytes to text. The text has no byte-order mark and `\n` as its only line end; everything else
 * in it is as it was written. `text` is null where the document is refused.
 */
export function parsePlainText(bytes: Uint8Array): ReadText {
  if (bytes.byteLength > largestDocument) {
    const values = { megabytes: largestDocument / 1_000_000 }
    return { text: null, messages: [{ level: 'error', code: 'tooLarge', line: 1, values }] }
  }
  const decoded = decodeBytes(bytes)
  if (decoded.text === null) return refuse('notText', 1)

  const { text, messages } = unifyLineEnds(decoded.text)
  const control = text.search(controlCharacter)
  if (control !== -1) return refuse('notText', lineAt(text, control))
  if (!/\S/.test(text)) return refuse('empty', 1)
  return { text, messages: [...decoded.messages, ...messages, ...characterMessages(text)] }
}

function refuse(code: 'notText' | 'empty', line: number): ReadText {
  return { text: null, messages: [{ level: 'error', code, line }] }
}

function characterMessages(text: string): readonly ImportMessage[] {
  const noBreak = occurrences(text, /[\u00a0\u202f]/g)
  const damaged = occurrences(text, /\ufffd/g)
  return [
    ...noBreak.map((found): ImportMessage => ({ level: 'info', code: 'noBreakSpaces', ...found })),
    ...damaged.map(
      (found): ImportMessage => ({ level: 'warning', code: 'damagedCharacters', ...found }),
    ),
  ]
}

/** One entry for all of them, at the first one's line, or none. */
function occurrences(text: string, pattern: RegExp) {
  const first = text.search(pattern)
  if (first === -1) return []
  return [{ line: lineAt(text, first), values: { count: text.match(pattern)?.length ?? 0 } }]
}
