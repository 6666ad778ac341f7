import type { LexicalNodeOf } from './lexicalNode'
import { childOf, type Reading, refuse } from './Reading'
import type { Block } from './RichText'
import { readInlines } from './readInlines'
import { readLayout } from './readLayout'
import { readList } from './readList'
import { readNode } from './readNode'

/** A block of the text, or null and a reason. */
export function readBlock(raw: unknown, reading: Reading): Block | null {
  const node = readNode(raw, reading)
  switch (node?.type) {
    case undefined:
      return null
    case 'paragraph':
      readLayout(node, reading)
      return { type: 'paragraph', children: readInlines(node.children, reading) }
    case 'quote':
      return readQuote(node, reading)
    case 'list':
      return readList(node, reading)
    default:
      refuse(reading, 'rich-text-unreadable', raw)
      return null
  }
}

/** The editor writes a quotation's words directly into it; what is pasted may hold paragraphs instead. */
function readQuote(node: LexicalNodeOf<'quote'>, reading: Reading): Block | null {
  readLayout(node, reading)
  const hasParagraphs = node.children.some(isParagraph)
  if (!hasParagraphs) {
    const children = readInlines(node.children, reading)
    return { type: 'blockquote', children: [{ type: 'paragraph', children }] }
  }
  if (node.children.length > 1) refuse(reading, 'rich-text-quote-paragraphs', node)
  const blocks = node.children.map((child, index) => readBlock(child, childOf(reading, index)))
  const only = blocks[0]
  return only?.type === 'paragraph' ? { type: 'blockquote', children: [only] } : null
}

function isParagraph(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'paragraph'
}
