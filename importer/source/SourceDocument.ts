import type { SourceSpan } from './SourceSpan'

/**
 * A document as a reader of its format found it. `text` holds every character that carries content, once, in
 * reading order; the offset of a character in it is its id. Lines are parted by a line feed, blocks by one or
 * more blank lines. Every character that is not blank stands in exactly one line of one block.
 */
export type SourceDocument = { text: string; blocks: readonly SourceBlock[] }

/** What people see as one paragraph, item or list. None of its lines is blank. */
export type SourceBlock = BlockKind & { lines: readonly SourceSpan[] }

/**
 * `lines` is a block of a plain text: lists, quotations and links are written with characters
 * (docs/contracts/plain-document.md). In all other kinds the format itself knows what they are, and a line is
 * what stands between two line breaks. `level` counts from 1 for a heading, from 0 for an item. `number` is an
 * item's own, computed where the file does not write it, and null in a bulleted list.
 */
export type BlockKind =
  | { kind: 'lines' }
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | { kind: 'quotation' }
  | { kind: 'item'; level: number; number: number | null }
