import { z } from 'zod'
import type { ReasonCode } from '@/domain/ReasonCode'
import { type LexicalNode, lexicalNode } from './lexicalNode'
import { type ParseContext, refuse } from './ParseContext'

const anyNode = z.looseObject({ type: z.string() })

const knownTypes: ReadonlySet<string> = new Set(
  lexicalNode.options.map((option) => option.shape.type.value),
)

/** Nodes that editors paste or insert most often have a reason code of their own. */
const foreignTypes: ReadonlyMap<string, ReasonCode> = new Map([
  ['heading', 'rich-text-heading'],
  ['horizontalrule', 'rich-text-rule'],
  ['table', 'rich-text-table'],
  ['upload', 'rich-text-image'],
])

/** Parses a node of the subset. Returns null and adds a reason if its kind is not allowed or the node is malformed. */
export function parseNode(raw: unknown, reading: ParseContext): LexicalNode | null {
  const parsed = lexicalNode.safeParse(raw)
  if (parsed.success) return parsed.data
  const any = anyNode.safeParse(raw)
  if (!any.success || knownTypes.has(any.data.type)) refuse(reading, 'rich-text-unreadable', raw)
  else {
    const { type } = any.data
    refuse(reading, foreignTypes.get(type) ?? 'rich-text-unknown', raw, { type })
  }
  return null
}
