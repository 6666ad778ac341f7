import { groupNeighbours } from '@/domain/richText/groupNeighbours'
import { isLinkAddress } from '@/domain/richText/isLinkAddress'
import { normaliseInlines } from '@/domain/richText/normaliseInlines'
import type { Emphasis, Inline, Run, Text } from '@/domain/richText/RichText'
import { type Formatting, formattedParts, type SourceSpan, trimmed } from '../source/SourceSpan'

/**
 * Lines with the formatting of their format, as canonical inlines with a break between lines. A link to an
 * address that rich text may not link to leaves its words.
 */
export function inlinesOf(lines: readonly SourceSpan[]): readonly Inline[] {
  return normaliseInlines(
    lines.flatMap((line, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...lineInlines(trimmed(line)),
    ]),
  )
}

function lineInlines(line: SourceSpan): readonly Inline[] {
  return groupNeighbours(formattedParts(line), ({ link }) => link ?? '').flatMap(
    (parts): readonly Inline[] => {
      const url = parts[0]?.link ?? ''
      const children = parts.map(runOf)
      return isLinkAddress(url) ? [{ type: 'link', url, children }] : children
    },
  )
}

function runOf({ text, emphasis, strong }: Formatting & { text: string }): Run {
  const plain: Text = { type: 'text', value: text }
  const inner: Text | Emphasis = emphasis ? { type: 'emphasis', children: [plain] } : plain
  return strong ? { type: 'strong', children: [inner] } : inner
}
