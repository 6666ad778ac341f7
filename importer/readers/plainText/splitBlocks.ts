import type { SourceBlock } from '../../source/SourceDocument'
import { isBlank, type SourceSpan } from '../../source/SourceSpan'

/** The blocks of a text, which blank lines part. Lines keep the blanks at their ends. */
export function splitBlocks(text: string): readonly SourceBlock[] {
  const blocks: { kind: 'lines'; lines: SourceSpan[] }[] = []
  let open: SourceSpan[] | null = null
  for (const line of linesOf(text)) {
    if (isBlank(line)) {
      open = null
    } else if (open === null) {
      open = [line]
      blocks.push({ kind: 'lines', lines: open })
    } else {
      open.push(line)
    }
  }
  return blocks
}

function linesOf(text: string): readonly SourceSpan[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const span = { text: line, start, line: index + 1, runs: [] }
    start += line.length + 1
    return span
  })
}
