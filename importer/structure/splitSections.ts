import type { SourceBlock } from '../source/SourceDocument'
import { isBlank, type SourceSpan } from '../source/SourceSpan'
import type { ClaimMark, HeadingMark, Mark, UpdateLine } from './Mark'

/**
 * What stands under one mark. `groups` are its blocks; what follows the mark on its line begins the first.
 * The part before the first claim and the part after the update line have no mark.
 */
export type Section = { mark: HeadingMark; groups: readonly (readonly SourceSpan[])[] }

export type ClaimSections = {
  mark: ClaimMark
  groups: readonly (readonly SourceSpan[])[]
  sections: readonly Section[]
}

export type Sections = {
  preamble: readonly (readonly SourceSpan[])[]
  claims: readonly ClaimSections[]
  update: UpdateLine | null
}

type Open = { mark: Mark | null; groups: SourceSpan[][] }

/**
 * Parts the blocks at their marks. Headings count only once there is a claim for them to stand under, and
 * only the first update line is taken; what follows it after a claim belongs to no section.
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
  const preamble: Open = { mark: null, groups: [] }
  const opened: Open[] = []
  let current = preamble
  let update: UpdateLine | null = null

  blocks.forEach((block, index) => {
    const lastBlock = index === blocks.length - 1
    current.groups.push([])
    block.lines.forEach((line, lineIndex) => {
      const alone = block.lines.length === 1
      const lastLine = lastBlock && lineIndex === block.lines.length - 1
      const found =
        alone || lastLine ? updateOf(line, alone && lastBlock && opened.length > 0) : null
      if (found !== null) {
        update ??= found
        if (opened.length > 0) current = { mark: null, groups: [] }
        return
      }
      const mark = markOf(line)
      if (mark !== null && (mark.kind === 'claim' || opened.length > 0)) {
        current = { mark, groups: [isBlank(mark.rest) ? [] : [mark.rest]] }
        opened.push(current)
      } else {
        current.groups.at(-1)?.push(line)
      }
    })
  })
  return { preamble: filled(preamble.groups), claims: claimsOf(opened), update }
}

/** Every section goes under the claim opened before it. */
function claimsOf(opened: readonly Open[]): readonly ClaimSections[] {
  const claims: { mark: ClaimMark; groups: SourceSpan[][]; sections: Section[] }[] = []
  for (const { mark, groups } of opened) {
    if (mark?.kind === 'claim') claims.push({ mark, groups: filled(groups), sections: [] })
    else if (mark !== null) claims.at(-1)?.sections.push({ mark, groups: filled(groups) })
  }
  return claims
}

function filled(groups: readonly SourceSpan[][]): SourceSpan[][] {
  return groups.filter((group) => group.length > 0)
}
