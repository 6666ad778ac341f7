import { normaliseInlines } from './normaliseInlines'
import type { Block, List, ListItem, Paragraph, RichText } from './RichText'

/**
 * The canonical form, in which equal words with equal marks have one digest: adjacent text is merged, marks are nested
 * in one order, line feeds become breaks, text and links without words are left out. `fromLexical` returns this form;
 * code that builds rich text in another way must call this function.
 */
export function normalise(text: RichText): RichText {
  return { type: 'root', children: text.children.map(normaliseBlock) }
}

function normaliseBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return normaliseParagraph(block)
    case 'blockquote':
      return { type: 'blockquote', children: [normaliseParagraph(block.children[0])] }
    case 'list':
      return normaliseList(block)
  }
}

function normaliseList(list: List): List {
  return { ...list, children: list.children.map(normaliseItem) }
}

function normaliseItem({ children: [paragraph, nested] }: ListItem): ListItem {
  const own = normaliseParagraph(paragraph)
  return { type: 'listItem', children: nested ? [own, normaliseList(nested)] : [own] }
}

function normaliseParagraph({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: normaliseInlines(children) }
}
