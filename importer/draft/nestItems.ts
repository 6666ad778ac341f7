import type { Inline, List, ListItem, Paragraph } from '@/domain/richText/RichText'

/** An item of a list. `depth` counts from 0; `number` is null in a bulleted list. */
export type Item = { depth: number; number: number | null; children: readonly Inline[] }

/**
 * The lists that consecutive items make, or null where they are not lists as an export writes them: a number
 * out of order in a nested list, or a level left out.
 */
export function nestItems(items: readonly Item[]): readonly List[] | null {
  const lists: List[] = []
  let at = 0
  while (at < items.length) {
    const nested = nestFrom(items, at, 0)
    if (nested === null) return null
    lists.push(nested.list)
    at = nested.end
  }
  return lists
}

function nestFrom(
  items: readonly Item[],
  start: number,
  depth: number,
): { list: List; end: number } | null {
  const first = items[start]
  if (first?.depth !== depth) return null
  const children: ListItem[] = []
  let end = start
  for (let next = items[end]; next !== undefined && follows(next, first, children.length); ) {
    const paragraph: Paragraph = { type: 'paragraph', children: next.children }
    const isNested = (items[end + 1]?.depth ?? 0) > depth
    const nested = isNested ? nestFrom(items, end + 1, depth + 1) : null
    if (isNested && nested === null) return null
    children.push({
      type: 'listItem',
      children: nested === null ? [paragraph] : [paragraph, nested.list],
    })
    end = nested?.end ?? end + 1
    next = items[end]
  }
  const hasSecondList = depth > 0 && items[end]?.depth === depth
  if (hasSecondList) return null
  const { number } = first
  return { list: { type: 'list', ordered: number !== null, start: number, children }, end }
}

function follows(item: Item, first: Item, index: number): boolean {
  const number = first.number === null ? null : first.number + index
  return item.depth === first.depth && item.number === number
}
