import type { Language } from '@/domain/Language'
import type { Block, Inline, List, Paragraph, RichText } from '@/domain/richText/RichText'
import { displayText } from './displayText'

/** Rich text with display typography, see `displayText`. A mark or link within a sentence does not interrupt it. */
export function displayRichText(text: RichText, language: Language): RichText {
  return { type: 'root', children: text.children.map((block) => displayBlock(block, language)) }
}

function displayBlock(block: Block, language: Language): Block {
  switch (block.type) {
    case 'paragraph':
      return displayParagraph(block, language)
    case 'blockquote':
      return { type: 'blockquote', children: [displayParagraph(block.children[0], language)] }
    case 'list':
      return displayList(block, language)
  }
}

function displayList(list: List, language: Language): List {
  return {
    ...list,
    children: list.children.map(({ children: [paragraph, nested] }) => {
      const own = displayParagraph(paragraph, language)
      return { type: 'listItem', children: nested ? [own, displayList(nested, language)] : [own] }
    }),
  }
}

function displayParagraph(paragraph: Paragraph, language: Language): Paragraph {
  let before = ''
  const display = <T extends Inline>(inline: T): T => {
    if (inline.type === 'text') {
      const value = displayText(inline.value, language, before)
      before = value
      return { ...inline, value }
    }
    if (inline.type === 'break') {
      before = ''
      return inline
    }
    return { ...inline, children: inline.children.map(display) }
  }
  return { type: 'paragraph', children: paragraph.children.map(display) }
}
