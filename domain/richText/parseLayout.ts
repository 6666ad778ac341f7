import { type ParseContext, refuse } from './ParseContext'

type Layout = { format?: string | number | null | undefined; indent?: number | null | undefined }

/** French and English are set from the left, so that these say the same as none. */
const unaligned: ReadonlySet<unknown> = new Set([undefined, null, '', 0, 'left', 'start'])

/** Refuses a block that the editor aligned. */
export function parseAlignment(node: Layout, reading: ParseContext): void {
  if (!unaligned.has(node.format)) refuse(reading, 'rich-text-alignment', node)
}

/** Refuses a block that the editor aligned or indented. A list item's indent only repeats its nesting. */
export function parseLayout(node: Layout, reading: ParseContext): void {
  parseAlignment(node, reading)
  if (node.indent) refuse(reading, 'rich-text-indent', node)
}
