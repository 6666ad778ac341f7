import { type Reading, refuse } from './Reading'

type Layout = { format?: string | number | null | undefined; indent?: number | null | undefined }

/** French and English are set from the left, so that these say the same as none. */
const unaligned: ReadonlySet<unknown> = new Set([undefined, null, '', 0, 'left', 'start'])

/** Refuses a block that the editor aligned. */
export function readAlignment(node: Layout, reading: Reading): void {
  if (!unaligned.has(node.format)) refuse(reading, 'rich-text-alignment', node)
}

/** Refuses a block that the editor aligned or indented. A list item's indent only repeats its nesting. */
export function readLayout(node: Layout, reading: Reading): void {
  readAlignment(node, reading)
  if (node.indent) refuse(reading, 'rich-text-indent', node)
}
