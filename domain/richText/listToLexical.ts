import { inlinesToLexical } from './inlinesToLexical'
import type { LexicalList, LexicalListItem } from './LexicalState'
import type { List } from './RichText'

/** `depth` is the number of lists around this one. */
export function listToLexical(list: List, depth: number): LexicalList {
  const element = { version: 1, direction: null, format: '', indent: 0 } as const
  const start = list.start ?? 1
  return {
    type: 'list',
    ...element,
    listType: list.ordered ? 'number' : 'bullet',
    start,
    tag: list.ordered ? 'ol' : 'ul',
    children: list.children.flatMap(({ children: [paragraph, nested] }, index) => {
      const item = { type: 'listitem', ...element, indent: depth } as const
      const own = { ...item, value: start + index, children: inlinesToLexical(paragraph.children) }
      const next = start + index + 1
      return nested
        ? [own, { ...item, value: next, children: [listToLexical(nested, depth + 1)] }]
        : [own]
    }),
  } satisfies LexicalList & { children: LexicalListItem[] }
}
