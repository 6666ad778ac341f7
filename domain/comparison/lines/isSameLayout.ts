import type { LineLayout } from './LineLayout'

/**
 * Whether two lines have the same kind, depth and numbering. The number counts only if both lines open a list:
 * elsewhere it follows from the items before, and an item does not change because an earlier one was removed.
 */
export function isSameLayout(before: LineLayout, after: LineLayout): boolean {
  if (before.is !== 'item' || after.is !== 'item') return before.is === after.is
  const isSameKind = (before.number === null) === (after.number === null)
  const isSameStart = !before.opens || !after.opens || before.number === after.number
  return before.depth === after.depth && isSameKind && isSameStart
}
