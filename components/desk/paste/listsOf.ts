import { deepestList } from '@/domain/richText/deepestList'
import type { List, ListItem, Paragraph } from '@/domain/richText/RichText'

/** An item of a list as it was found: `level` counts the lists around it. */
export type FoundItem = {
  level: number
  ordered: boolean
  /** The number that the item shows, null if the list only counts on. */
  number: number | null
  line: Paragraph
}

/**
 * Lists from the items that follow each other. An item on a deeper level belongs to the item before it. `onFlattened`
 * is called with each item that rich text cannot have where it was found.
 */
export function listsOf(
  items: readonly FoundItem[],
  onFlattened: (item: FoundItem) => void,
  depth = 1,
): readonly List[] {
  const lists: List[] = []
  const base = Math.min(...items.map(({ level }) => level))
  for (const [item, ...inner] of groupsAt(items, base, depth)) {
    if (!item) continue
    if (depth === deepestList && item.level > base) onFlattened(item)
    const [first, ...others] = inner.length > 0 ? listsOf(inner, onFlattened, depth + 1) : []
    if (others.some(({ ordered }) => ordered !== first?.ordered)) onFlattened(item)
    const list = first && {
      ...first,
      children: [first, ...others].flatMap(({ children }) => children),
    }
    const made: ListItem = {
      type: 'listItem',
      children: list ? [item.line, list] : [item.line],
    }
    const last = lists.at(-1)
    const next = (last?.start ?? 1) + (last?.children.length ?? 0)
    const goesOn = last?.ordered === item.ordered && (item.number === null || item.number === next)
    if (last && goesOn) lists.splice(-1, 1, { ...last, children: [...last.children, made] })
    else
      lists.push({
        type: 'list',
        ordered: item.ordered,
        start: item.ordered ? (item.number ?? 1) : null,
        children: [made],
      })
  }
  return lists
}

/** Each item of the least level with the deeper ones after it. What is too deep counts as an item of its own. */
function groupsAt(items: readonly FoundItem[], base: number, depth: number) {
  const groups: FoundItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group && item.level > base && depth < deepestList) group.push(item)
    else groups.push([item])
  }
  return groups
}
