import type { Stretch } from './Stretch'

/**
 * Where a line of rich text stands. An item's `depth` counts from 1; `number` is the one that it bears, null in a
 * bulleted list; `opens` is true where a list begins with it. `block` is the place, from 1, of the top-level block
 * that it belongs to, as anchors count.
 */
export type LineLayout = { block: number } & (
  | { is: 'paragraph' }
  | { is: 'blockquote' }
  | { is: 'item'; depth: number; number: number | null; opens: boolean }
)

/** One paragraph, list item or quotation of a rich text: what is compared as a block. */
export type Line = { layout: LineLayout; stretches: readonly Stretch[] }

export const lineText = ({ stretches }: Line): string => stretches.map(({ text }) => text).join('')
