import { deepestList } from '@/domain/richText/deepestList'
import type { Block, Paragraph } from '@/domain/richText/RichText'
import type { SourceBlock } from '../source/SourceDocument'
import { inlinesOf } from './inlinesOf'
import { type Item, nestItems } from './nestItems'

/**
 * What becomes a block of a rich text. Where `item` is one, it is put into a list with the items next to it;
 * where these make no list, and where there is none, the entry is the block that `alone` gives.
 */
export type Entry = { item: Item | null; alone: () => Block }

/** The entry for a block whose kind its format knows: all but `lines`. Headings become paragraphs. */
export function entryOf(block: Exclude<SourceBlock, { kind: 'lines' }>): Entry {
  const children = inlinesOf(block.lines)
  const paragraph: Paragraph = { type: 'paragraph', children }
  if (block.kind === 'quotation') {
    return { item: null, alone: () => ({ type: 'blockquote', children: [paragraph] }) }
  }
  const isItem = block.kind === 'item' && block.level < deepestList
  return {
    item: isItem ? { depth: block.level, number: block.number, children } : null,
    alone: () => paragraph,
  }
}

/** The blocks of entries: consecutive items are joined into lists. */
export function joinEntries(entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = []
  let items: Item[] = []
  let itemEntries: Entry[] = []
  const endItems = () => {
    const lists = nestItems(items) ?? itemEntries.map(({ alone }) => alone())
    for (const block of lists) blocks.push(block)
    items = []
    itemEntries = []
  }
  for (const entry of entries) {
    if (entry.item === null) {
      endItems()
      blocks.push(entry.alone())
    } else {
      items.push(entry.item)
      itemEntries.push(entry)
    }
  }
  endItems()
  return blocks
}
