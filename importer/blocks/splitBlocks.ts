import { isBlank, type Piece } from '../Piece'
import type { Block } from './Block'

/** Second stage: text to blocks, which blank lines part. Lines keep the blanks at their ends. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: { lines: Piece[] }[] = []
  let open: { lines: Piece[] } | null = null
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

function linesOf(text: string): readonly Piece[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const piece = { text: line, start, line: index + 1 }
    start += line.length + 1
    return piece
  })
}
