import { createElement } from 'react'
import {
  ClaimContent,
  type ClaimContentProps,
  type ClaimHtml,
} from '@/components/claim/ClaimContent'
import { processCache } from '@/memory/processCache'

/** By all that it was made from, so that it is never wrong: a publication that changes one claim of 200 renders one. */
const htmlOfClaims = processCache<string>('HTML of claims', {
  bound: { characters: 16 * 1024 * 1024 },
  emptiedBy: 'nothing',
})

/**
 * Renders the content of published claims, each once. Call it before the claims are read: what is forgotten while a
 * page is made is then not cached again.
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
