import type { LineLayout } from './LineLayout'

/**
 * Whether two lines stand in the same way. The number counts only where both open a list: elsewhere it follows from
 * the items before, and an item that moved up because another went is not itself changed.
 */
export function isSameLayout(before: LineLayout, after: LineLayout): boolean {
  if (before.is !== 'item' || after.is !== 'item') return before.is === after.is
  const isSameKind = (before.number === null) === (after.number === null)
  const isSameStart = !before.opens || !after.opens || before.number === after.number
  return before.depth === after.depth && isSameKind && isSameStart
}
