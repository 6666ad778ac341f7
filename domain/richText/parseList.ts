import { deepestList } from './deepestList'
import type { LexicalNodeOf } from './lexicalNode'
import { childOf, type ParseContext, refuse } from './ParseContext'
import { parseInlines } from './parseInlines'
import { parseAlignment, parseLayout } from './parseLayout'
import { parseNode } from './parseNode'
import type { List, ListItem, Paragraph } from './RichText'

const emptyParagraph: Paragraph = { type: 'paragraph', children: [] }

/**
 * Parses a list. The editor stores a nested list in an item of its own; mdast stores it in the item before, its
 * parent. So there must be a parent item, and it can have one nested list only. `level` counts the lists around, this
 * one included.
 */
export function parseList(node: LexicalNodeOf<'list'>, reading: ParseContext, level = 1): List {
  parseLayout(node, reading)
  if (node.listType === 'check') refuse(reading, 'rich-text-checklist', node)
  if (node.children.length === 0) refuse(reading, 'rich-text-unreadable', node)
  const items: ListItem[] = []
  node.children.forEach((raw, index) => {
    const place = childOf(reading, index)
    const content = readItem(raw, place, level)
    const parent = items.at(-1)
    if (content.type === 'paragraph') items.push({ type: 'listItem', children: [content] })
    else if (!parent) refuse(place, 'rich-text-list-first-indented', raw)
    else if (parent.children.length > 1) refuse(place, 'rich-text-list-side-by-side', raw)
    else items.splice(-1, 1, { type: 'listItem', children: [parent.children[0], content] })
  })
  const ordered = node.listType === 'number'
  return { type: 'list', ordered, start: ordered ? (node.start ?? 1) : null, children: items }
}

/**
 * The words of an item, or the nested list if the item contains only that. A refused item counts as one without words.
 */
function readItem(raw: unknown, reading: ParseContext, level: number): Paragraph | List {
  const node = parseNode(raw, reading)
  if (!node) return emptyParagraph
  if (node.type !== 'listitem') {
    refuse(reading, 'rich-text-unreadable', raw)
    return emptyParagraph
  }
  parseAlignment(node, reading)
  if (typeof node.checked === 'boolean') refuse(reading, 'rich-text-checklist', node)
  if (!node.children.some(isList)) {
    return { type: 'paragraph', children: parseInlines(node.children, reading) }
  }
  if (node.children.length > 1) refuse(reading, 'rich-text-list-mixed', node)
  else if (level === deepestList) refuse(reading, 'rich-text-list-too-deep', node)
  else {
    const place = childOf(reading, 0)
    const nested = parseNode(node.children[0], place)
    if (nested?.type === 'list') return parseList(nested, place, level + 1)
  }
  return emptyParagraph
}

function isList(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'list'
}
