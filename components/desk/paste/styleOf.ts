import { attributeOf, childrenOf, type HtmlNode, tagOf } from './HtmlNode'

/** CSS declarations by property, in lower case. Properties of Word (`mso-list`) are among them. */
export type Style = ReadonlyMap<string, string>

export type StyleRule = { tag: string; className: string; style: Style }

/** The declarations of an element: those of the rules for its tag or class, then its own. */
export function styleOf(node: HtmlNode, rules: readonly StyleRule[]): Style {
  const tag = tagOf(node)
  const classes = attributeOf(node, 'class').toLowerCase().split(/\s+/)
  const own = parseDeclarations(attributeOf(node, 'style'))
  const matching = rules.filter(
    (rule) =>
      (rule.tag === '' || rule.tag === tag) &&
      (rule.className === '' || classes.includes(rule.className)),
  )
  return new Map([...matching.flatMap(({ style }) => [...style]), ...own])
}

/** The rules of all stylesheets within a node. Only selectors of one tag or class are read: `p`, `.x`, `span.x`. */
export function styleRulesIn(node: HtmlNode): readonly StyleRule[] {
  if (tagOf(node) !== 'style') return childrenOf(node).flatMap(styleRulesIn)
  const sheet = childrenOf(node)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .replace(/<!--|-->|\/\*[\s\S]*?\*\//g, '')
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const style = parseDeclarations(body)
    return selectors.split(',').flatMap((selector) => {
      const simple = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/.exec(selector.trim().toLowerCase())
      const [, tag = '', className = ''] = simple ?? []
      return tag || className ? [{ tag, className, style }] : []
    })
  })
}

function parseDeclarations(text: string): Style {
  return new Map(
    text.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':')
      const name = declaration.slice(0, colon).trim().toLowerCase()
      return colon < 1
        ? []
        : [
            [
              name,
              declaration
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
    }),
  )
}
