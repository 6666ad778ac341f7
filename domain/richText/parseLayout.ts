import { type ParseContext, refuse } from './ParseContext'

type Layout = { format?: string | number | null | undefined; indent?: number | null | undefined }

/** French and English are aligned left, so these values mean the same as no alignment. */
const unaligned: ReadonlySet<unknown> = new Set([undefined, null, '', 0, 'left', 'start'])

/** Refuses a block with an alignment. */
export function parseAlignment(node: Layout, reading: ParseContext): void {
  if (!unaligned.has(node.format)) refuse(reading, 'rich-text-alignment', node)
}

/** Refuses a block with an alignment or indent. The indent of a list item only repeats its nesting. */
export function parseLayout(node: Layout, reading: ParseContext): void {
  parseAlignment(node, reading)
  if (node.indent) refuse(reading, 'rich-text-indent', node)
}
