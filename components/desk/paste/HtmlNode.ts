/** What parsing needs of a node of the DOM, in a browser and in tests. */
export type HtmlNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<HtmlNode>
  readonly getAttribute?: (name: string) => string | null
}

export const tagOf = (node: HtmlNode): string => node.nodeName.toLowerCase()

export const attributeOf = (node: HtmlNode, name: string): string =>
  node.getAttribute?.(name)?.trim() ?? ''

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => Array.from(node.childNodes)

/** All text in a node, with one blank between blocks and cells. */
export function wordsOf(node: HtmlNode): string {
  const inner = childrenOf(node).map(wordsOf).join('')
  const text = node.nodeType === 3 ? (node.nodeValue ?? '') : inner
  return isApart.has(tagOf(node)) ? ` ${text} ` : text
}

const isApart: ReadonlySet<string> = new Set(
  'br div p li td th tr table h1 h2 h3 h4 h5 h6 blockquote dd dt caption'.split(' '),
)
