import type { Block, Inline, ListItem, RichText } from './RichText'

/**
 * Only the words of a rich text: a string for each paragraph, list item and quotation in reading order, without marks
 * and addresses. A line break is `\n`; blocks without words are left out.
 */
export function plainText(richText: RichText): readonly string[] {
  return richText.children.flatMap(blockText).filter((text) => text.trim() !== '')
}

/** The words of inline content; a line break is `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      return inline.type === 'break' ? '\n' : inlineText(inline.children)
    })
    .join('')
}

function blockText(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [inlineText(block.children)]
  if (block.type === 'list') return block.children.flatMap(itemText)
  return block.children.map(({ children }) => inlineText(children))
}

function itemText({ children: [paragraph, list] }: ListItem): readonly string[] {
  const own = inlineText(paragraph.children)
  return list === undefined ? [own] : [own, ...list.children.flatMap(itemText)]
}
