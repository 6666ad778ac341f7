import { isBlank } from '@/domain/fieldText/isBlank'
import type { Block, Inline, Paragraph, RichText } from './RichText'

/** Whether a text has no visible character: only blanks, breaks and empty paragraphs. */
export function isEmptyText(text: RichText): boolean {
  return text.children.every(isEmptyBlock)
}

function isEmptyBlock(block: Block | Paragraph): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.children.every(isEmptyInline)
    case 'blockquote':
      return block.children.every(isEmptyBlock)
    case 'list':
      return block.children.every((item) => item.children.every(isEmptyBlock))
  }
}

function isEmptyInline(inline: Inline): boolean {
  if (inline.type === 'break') return true
  return inline.type === 'text' ? isBlank(inline.value) : inline.children.every(isEmptyInline)
}
