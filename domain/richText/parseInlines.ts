import type { ReasonCode } from '@/domain/ReasonCode'
import { isLinkAddress } from './isLinkAddress'
import type { LexicalNodeOf } from './lexicalNode'
import { normaliseInlines } from './normaliseInlines'
import { childOf, type ParseContext, refuse } from './ParseContext'
import { type AddressFault, parseAddress } from './parseAddress'
import { parseNode } from './parseNode'
import { parseTextNode } from './parseTextNode'
import type { Inline, Run } from './RichText'

/** Parses the content of a line to canonical form. */
export function parseInlines(
  children: readonly unknown[],
  reading: ParseContext,
): readonly Inline[] {
  return normaliseInlines(
    children.flatMap((raw, index) => readInline(raw, childOf(reading, index))),
  )
}

function readInline(raw: unknown, reading: ParseContext): readonly Inline[] {
  const node = parseNode(raw, reading)
  switch (node?.type) {
    case undefined:
      return []
    case 'text':
    case 'tab':
      return [parseTextNode(node, reading)]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return readLink(node, reading)
    default:
      refuse(reading, 'rich-text-nested-block', raw)
      return []
  }
}

const addressCodes: Readonly<Record<AddressFault, ReasonCode>> = {
  incomplete: 'rich-text-link-address',
  characters: 'rich-text-link-characters',
  password: 'rich-text-link-password',
}

function readLink(
  node: LexicalNodeOf<'link'> | LexicalNodeOf<'autolink'>,
  reading: ParseContext,
): readonly Inline[] {
  const { linkType, newTab, doc } = node.fields
  const url = node.fields.url ?? ''
  const parsed = parseAddress(url, isLinkAddress)
  const isInternal = (linkType ?? 'custom') !== 'custom' || (doc ?? null) !== null
  if (isInternal) refuse(reading, 'rich-text-link-internal', node)
  else if (!parsed.ok) refuse(reading, addressCodes[parsed.fault], node, { url })
  if (newTab) refuse(reading, 'rich-text-link-new-tab', node)

  const children = parseInlines(node.children, reading)
  const runs = children.filter((child): child is Run => child.type !== 'link')
  if (runs.length < children.length) refuse(reading, 'rich-text-link-nested', node)
  if (children.length === 0) refuse(reading, 'rich-text-link-empty', node)
  return [{ type: 'link', url: parsed.ok ? parsed.address : url, children: runs }]
}
