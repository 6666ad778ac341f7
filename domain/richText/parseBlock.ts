import type { LexicalNodeOf } from './lexicalNode'
import { childOf, type ParseContext, refuse } from './ParseContext'
import { parseInlines } from './parseInlines'
import { parseLayout } from './parseLayout'
import { parseList } from './parseList'
import { parseNode } from './parseNode'
import type { Block } from './RichText'

/** Parses a block of the text. Returns null and adds a reason if it is not allowed. */
export function parseBlock(raw: unknown, reading: ParseContext): Block | null {
  const node = parseNode(raw, reading)
  switch (node?.type) {
    case undefined:
      return null
    case 'paragraph':
      parseLayout(node, reading)
      return { type: 'paragraph', children: parseInlines(node.children, reading) }
    case 'quote':
      return readQuote(node, reading)
    case 'list':
      return parseList(node, reading)
    default:
      refuse(reading, 'rich-text-unreadable', raw)
      return null
  }
}

/** The editor writes the words of a quotation directly into it; pasted quotations may contain paragraphs instead. */
function readQuote(node: LexicalNodeOf<'quote'>, reading: ParseContext): Block | null {
  parseLayout(node, reading)
  const hasParagraphs = node.children.some(isParagraph)
  if (!hasParagraphs) {
    const children = parseInlines(node.children, reading)
    return { type: 'blockquote', children: [{ type: 'paragraph', children }] }
  }
  if (node.children.length > 1) refuse(reading, 'rich-text-quote-paragraphs', node)
  const blocks = node.children.map((child, index) => parseBlock(child, childOf(reading, index)))
  const only = blocks[0]
  return only?.type === 'paragraph' ? { type: 'blockquote', children: [only] } : null
}

function isParagraph(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'paragraph'
}
