import type { BlockKind, SourceBlock } from '../source/SourceDocument'
import { isBlank, type SourceSpan } from '../source/SourceSpan'
import type { ClaimMark, HeadingMark, Mark, UpdateLine } from './Mark'

/**
 * What a mark opens: the blocks up to the next mark, the first of which begins with what follows the mark on
 * its line.
 */
export type Section = { mark: HeadingMark; blocks: readonly SourceBlock[] }

export type ClaimSections = {
  mark: ClaimMark
  blocks: readonly SourceBlock[]
  sections: readonly Section[]
}

/** The preamble is all before the first claim. What follows the update line after a claim is in no section. */
export type Sections = {
  preamble: readonly SourceBlock[]
  claims: readonly ClaimSections[]
  update: UpdateLine | null
}

type OpenBlock = BlockKind & { lines: SourceSpan[] }
type Open = { mark: Mark | null; blocks: OpenBlock[] }

/**
 * Parts the blocks at their marks. Headings count only after the first claim, and only the first update line
 * is taken.
 */
export function splitSections(
  blocks: readonly SourceBlock[],
  {
    markOf,
    updateOf,
  }: {
    markOf: (line: SourceSpan) => Mark | null
    updateOf: (line: SourceSpan, last: boolean) => UpdateLine | null
  },
): Sections {
  const preamble: Open = { mark: null, blocks: [] }
  const opened: Open[] = []
  let current = preamble
  let update: UpdateLine | null = null

  blocks.forEach((block, index) => {
    const lastBlock = index === blocks.length - 1
    current.blocks.push({ ...block, lines: [] })
    block.lines.forEach((line, lineIndex) => {
      const alone = block.lines.length === 1
      const lastLine = lastBlock && lineIndex === block.lines.length - 1
      const found =
        alone || lastLine ? updateOf(line, alone && lastBlock && opened.length > 0) : null
      if (found !== null) {
        update ??= found
        if (opened.length > 0) current = { mark: null, blocks: [] }
        return
      }
      const mark = markOf(line)
      if (mark !== null && (mark.kind === 'claim' || opened.length > 0)) {
        current = {
          mark,
          blocks: [{ ...block, lines: isBlank(mark.rest) ? [] : [mark.rest] }],
        }
        opened.push(current)
      } else {
        current.blocks.at(-1)?.lines.push(line)
      }
    })
  })
  return { preamble: filled(preamble.blocks), claims: claimsOf(opened), update }
}

/** Every section goes under the claim opened before it. */
function claimsOf(opened: readonly Open[]): readonly ClaimSections[] {
  const claims: { mark: ClaimMark; blocks: readonly SourceBlock[]; sections: Section[] }[] = []
  for (const { mark, blocks } of opened) {
    if (mark?.kind === 'claim') claims.push({ mark, blocks: filled(blocks), sections: [] })
    else if (mark !== null) claims.at(-1)?.sections.push({ mark, blocks: filled(blocks) })
  }
  return claims
}

function filled(blocks: readonly OpenBlock[]): readonly SourceBlock[] {
  return blocks.filter(({ lines }) => lines.length > 0)
}
