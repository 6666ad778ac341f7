import type { Block, Inline, Paragraph } from '@/domain/richText/RichText'
import { parseInlines } from './parseInlines'

/** Lines of plain text as one paragraph, with a break between them. */
export function parseParagraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...parseInlines(line.trim()),
  ])
  return { type: 'paragraph', children }
}

/** A line of plain text as a quotation, where it begins with "> ", else as a paragraph. */
export function parseLine(line: string): Block {
  const quoted = /^> (\S.*)$/.exec(line.trimEnd())?.[1]
  if (quoted === undefined) return parseParagraph([line])
  return { type: 'blockquote', children: [parseParagraph([quoted])] }
}
