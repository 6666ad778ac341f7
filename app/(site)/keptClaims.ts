import { LRUCache } from 'lru-cache'
import { createElement } from 'react'
import {
  ClaimContent,
  type ClaimContentProps,
  type ClaimHtml,
} from '@/components/claim/ClaimContent'

/** How much text the claims may have together that are kept in memory, with what they were made from, in characters. */
const maxSize = 16 * 1024 * 1024

/**
 * The HTML of claims by all that it was made from, so that it is never wrong: a publication that changes one claim
 * of 200 renders one. A redaction, when there is one, has to have every instance forget it.
 */
const kept = new LRUCache<string, string>({ maxSize })

/** Renders the content of published claims, each once. */
export async function keptClaims(): Promise<ClaimHtml> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return (props) => {
    const key = keyOf(props)
    const known = kept.get(key)
    if (known !== undefined) return known
    const html = renderToStaticMarkup(createElement(ClaimContent, props))
    kept.set(key, html, { size: key.length + html.length })
    return html
  }
}

function keyOf({ claim, context }: ClaimContentProps): string {
  const { margin, addressOfFile, desk, ...words } = context
  if (addressOfFile || desk) throw new Error('only published claims are kept')
  return JSON.stringify([claim, words, margin && { slug: margin.slug, marks: [...margin.marks] }])
}
