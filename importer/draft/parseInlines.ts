import { isLinkAddress } from '@/domain/richText/isLinkAddress'
import type { Inline, Link, Text } from '@/domain/richText/RichText'
import { findAddresses } from '../structure/findAddresses'

/** One line of plain text as inlines: `[words](address)` and bare addresses are links, the rest is text. */
export function parseInlines(text: string): readonly Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const found of text.matchAll(/\[([^[\]]+)\]\(([^\s()]+)\)/g)) {
    const [whole, words = '', url = ''] = found
    if (!isLinkAddress(url) || words.trim() === '') continue
    for (const inline of bareLinks(text.slice(at, found.index))) inlines.push(inline)
    inlines.push(linkOf(url, words))
    at = found.index + whole.length
  }
  return inlines.concat(bareLinks(text.slice(at)))
}

function bareLinks(text: string): readonly Inline[] {
  let at = 0
  const inlines = findAddresses(text).flatMap(({ start, end, url }) => {
    const before = textOf(text.slice(at, start))
    at = end
    return [...before, linkOf(url, url)]
  })
  return [...inlines, ...textOf(text.slice(at))]
}

/** No text node is empty. */
function textOf(value: string): readonly Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function linkOf(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] }
}
