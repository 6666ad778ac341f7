import type { RichText } from '@/domain/richText/RichText'
import type { SourceBlock } from '../source/SourceDocument'
import type { SourceSpan } from '../source/SourceSpan'
import { type Entry, entryOf, joinEntries } from './Entry'
import { parseItem } from './parseItem'
import { parseLine, parseParagraph } from './parseParagraph'

/**
 * A response. In a plain text each line is a paragraph, a quotation or the item of a list; the rest of a line
 * that one of the `marks` begins is a paragraph, whatever it begins with.
 */
export function responseOf(blocks: readonly SourceBlock[], marks: readonly SourceSpan[]): RichText {
  const marked = new Set(marks.map(({ line }) => line))
  const lineEntry = ({ text, line }: SourceSpan): Entry =>
    marked.has(line)
      ? { item: null, alone: () => parseParagraph([text]) }
      : { item: parseItem(text.trimEnd()), alone: () => parseLine(text) }
  const entries = blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines.map(lineEntry) : [entryOf(block)],
  )
  return { type: 'root', children: joinEntries(entries) }
}
