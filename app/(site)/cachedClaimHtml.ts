import { createElement } from 'react'
import {
  ClaimContent,
  type ClaimContentProps,
  type ClaimHtml,
} from '@/components/claim/ClaimContent'
import { processCache } from '@/memory/processCache'

/**
 * The key contains all that the HTML is made from, so an entry is never wrong. A publication that changes one claim
 * of 200 renders only that one.
 */
const htmlOfClaims = processCache<string>('HTML of claims', {
  bound: { characters: 16 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/**
 * Renders the content of published claims, each only once. Call it before you read the claims: if the caches are
 * emptied while a page is made, its HTML is not cached again.
 */
export async function cachedClaimHtml(): Promise<ClaimHtml> {
  const cache = htmlOfClaims.current()
  const { renderToStaticMarkup } = await import('react-dom/server')
  return (props) => {
    const key = keyOf(props)
    const known = cache.get(key)
    if (known !== undefined) return known
    const html = renderToStaticMarkup(createElement(ClaimContent, props))
    cache.set(key, html, { size: key.length + html.length })
    return html
  }
}

function keyOf({ claim, context }: ClaimContentProps): string {
  const { margin, addressOfFile, desk, ...words } = context
  if (addressOfFile || desk) throw new Error('only published claims are cached')
  return JSON.stringify([claim, words, margin && { slug: margin.slug, marks: [...margin.marks] }])
}
