import { inlineText } from '@/domain/richText/plainText'
import type { Block, Inline, Link, List, RichText } from '@/domain/richText/RichText'
import { oneLine } from './oneLine'

export type WrittenBlock = { type: Block['type']; lines: readonly string[] }

/**
 * The lines of a rich text, block by block: items as "- " or "1. ", indented by two spaces per level, quotations as ">
 * ", links as `[words](address)`. Emphasis is lost; blocks without words are left out.
 */
export function writeRichText(richText: RichText | null): readonly WrittenBlock[] {
  return (richText?.children ?? [])
    .map((block) => ({ type: block.type, lines: blockLines(block) }))
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
}

function blockLines(block: Block): readonly string[] {
  if (block.type === 'list') return listLines(block, '')
  if (block.type === 'blockquote') {
    return block.children.map(({ children }) => `> ${oneLine(inlineWords(children))}`)
  }
  return inlineWords(block.children)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function listLines({ ordered, start, children }: List, indent: string): readonly string[] {
  return children.flatMap(({ children: [paragraph, nested] }, index) => {
    const mark = ordered ? `${(start ?? 1) + index}.` : '-'
    const line = `${indent}${mark} ${oneLine(inlineWords(paragraph.children))}`
    return nested === undefined ? [line] : [line, ...listLines(nested, `${indent}  `)]
  })
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      if (inline.type === 'break') return '\n'
      return inline.type === 'link' ? linkWords(inline) : inlineWords(inline.children)
    })
    .join('')
}

/** A form that the importer can parse again. If the words or the address make that impossible, a readable form. */
function linkWords({ url, children }: Link): string {
  const words = oneLine(inlineText(children))
  if (words === url || words === '') return url
  const isReadable = !/[[\]]/.test(words) && !/[\s()]/.test(url)
  return isReadable ? `[${words}](${url})` : `${words} (${url})`
}
