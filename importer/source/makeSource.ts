import type { Position } from 'unist'
import type { BlockKind, SourceBlock, SourceDocument } from './SourceDocument'
import type { Formatting, SourceRun, SourceSpan } from './SourceSpan'

/** A block as a parser finds it: lines of runs, which have no ids yet. */
export type ParsedBlock = BlockKind & { lines: readonly (readonly ParsedRun[])[] }

/** Characters of one line with one formatting, without line feeds. */
export type ParsedRun = Formatting & { text: string; origin: Position }

/** The document of these blocks: every character gets its id. Lines and blocks that are blank are left out. */
export function makeSource(blocks: readonly ParsedBlock[]): SourceDocument {
  let text = ''
  const withIds = (runs: readonly ParsedRun[]): SourceSpan => {
    const start = text.length
    const spanRuns = runs.map(({ text: own, ...run }): SourceRun => {
      const from = text.length
      text += own
      return { ...run, start: from, end: text.length }
    })
    return {
      text: text.slice(start),
      start,
      line: runs[0]?.origin.start.line ?? 1,
      runs: spanRuns,
    }
  }
  const filled = blocks
    .map((block) => ({ ...block, lines: block.lines.filter((line) => !isBlank(line)) }))
    .filter(({ lines }) => lines.length > 0)
  const withText = filled.map((block, index): SourceBlock => {
    if (index > 0) text += '\n\n'
    const lines = block.lines.map((line, at) => {
      if (at > 0) text += '\n'
      return withIds(line)
    })
    return { ...block, lines }
  })
  return { text, blocks: withText }
}

function isBlank(runs: readonly ParsedRun[]): boolean {
  return runs.every(({ text }) => text.trim() === '')
}
