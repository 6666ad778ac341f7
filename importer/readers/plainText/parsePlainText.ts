import type { ImportMessage } from '../../messages/ImportMessage'
import type { ParsedFile } from '../../source/FormatReader'
import { decodeBytes } from './decodeBytes'
import { lineAt } from './lineAt'
import { splitBlocks } from './splitBlocks'
import { unifyLineEnds } from './unifyLineEnds'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
const controlCharacter = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/

/**
 * The bytes as text in blocks of lines. The text has no byte-order mark and `\n` as its only line end;
 * everything else in it is as it was written.
 */
export function parsePlainText(bytes: Uint8Array): ParsedFile {
  const decoded = decodeBytes(bytes)
  if (decoded.text === null) return refuse('notText', 1)

  const { text, messages } = unifyLineEnds(decoded.text)
  const control = text.search(controlCharacter)
  if (control !== -1) return refuse('notText', lineAt(text, control))
  if (!/\S/.test(text)) return refuse('empty', 1)
  return {
    source: { text, blocks: splitBlocks(text) },
    messages: [...decoded.messages, ...messages, ...characterMessages(text)],
  }
}

function refuse(code: 'notText' | 'empty', line: number): ParsedFile {
  return { source: null, messages: [{ level: 'error', code, line }] }
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
