import type { SourceBlock } from '../../source/SourceDocument'
import { isBlank, type SourceSpan } from '../../source/SourceSpan'

/** Second stage: text to blocks, which blank lines part. Lines keep the blanks at their ends. */
export function splitBlocks(text: string): readonly SourceBlock[] {
  const blocks: { lines: SourceSpan[] }[] = []
  let open: { lines: SourceSpan[] } | null = null
  for (const line of linesOf(text)) {
    if (isBlank(line)) {
      open = null
    } else if (open === null) {
      open = { lines: [line] }
      blocks.push(open)
    } else {
      open.lines.push(line)
    }
  }
  return blocks
}

function linesOf(text: string): readonly SourceSpan[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const piece = { text: line, start, line: index + 1 }
    start += line.length + 1
    return piece
  })
}
