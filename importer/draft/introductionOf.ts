import type { Block, RichText } from '@/domain/richText/RichText'
import type { SourceBlock } from '../source/SourceDocument'
import type { SourceSpan } from '../source/SourceSpan'
import { type Entry, entryOf, joinEntries } from './Entry'
import { nestItems } from './nestItems'
import { parseItem } from './parseItem'
import { parseLine, parseParagraph } from './parseParagraph'

/** An introduction. In a plain text each block of lines is one paragraph, or one list or quotation. */
export function introductionOf(blocks: readonly SourceBlock[]): RichText {
  const entries = blocks.map(
    (block): Entry =>
      block.kind === 'lines'
        ? { item: null, alone: () => linesBlock(block.lines) }
        : entryOf(block),
  )
  return { type: 'root', children: joinEntries(entries) }
}

function linesBlock(spans: readonly SourceSpan[]): Block {
  const lines = spans.map(({ text }) => text.trimEnd())
  const items = lines.map(parseItem).filter((item) => item !== null)
  const [list, ...more] = (items.length === lines.length && nestItems(items)) || []
  if (list !== undefined && more.length === 0) return list
  const [line, ...others] = lines
  return line !== undefined && others.length === 0 ? parseLine(line) : parseParagraph(lines)
}
