import type { ImportMessage } from '../../messages/ImportMessage'
import { lineAt } from './lineAt'

/**
 * The text with `\n` as its only line end, and messages about what that changed. Form feeds, vertical tabs and
 * Unicode's own separators end a line too: none of them is visible.
 */
export function unifyLineEnds(text: string): {
  text: string
  messages: readonly ImportMessage[]
} {
  const unix = text.replace(/\r\n?/g, '\n')
  const plain = unix.replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
  const messages: ImportMessage[] = []
  if (unix !== text) {
    messages.push({
      level: 'info',
      code: 'carriageReturns',
      line: lineAt(text, text.indexOf('\r')),
    })
  }
  if (plain !== unix) {
    const line = lineAt(unix, unix.search(/[\v\f\u0085\u2028\u2029]/))
    messages.push({ level: 'info', code: 'lineSeparators', line })
  }
  messages.push(
    plain.endsWith('\n')
      ? { level: 'info', code: 'finalNewline', line: lineAt(plain, plain.length - 1) }
      : { level: 'info', code: 'finalNewlineMissing', line: lineAt(plain, plain.length) },
  )
  return { text: plain, messages }
}
