import type { APIRequestContext } from '@playwright/test'
import type { Document } from 'happy-dom'
import { parsed } from './parsed'

/** A page as it was answered, redirects not followed. */
export type CrawledPage = {
  status: number
  document: Document
  /** Where it leads within the press room: addresses with their fragments. */
  links: readonly string[]
}

/** Reads the pages at these addresses and everything of the press room that they lead to. */
export async function crawl(
  request: APIRequestContext,
  origin: string,
  starts: readonly string[],
): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>()
  const waiting = [...starts]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address)) continue
    const answer = await request.get(`${origin}${address}`, { maxRedirects: 0 })
    const isPage = (answer.headers()['content-type'] ?? '').startsWith('text/html')
    const document = parsed(isPage ? await answer.text() : '')
    const links = linksIn(document, new URL(address, origin))
    pages.set(address, { status: answer.status(), document, links })
    waiting.push(...links.map((link) => link.replace(/#.*$/, '')))
  }
  return pages
}

function linksIn(document: Document, base: URL): readonly string[] {
  return [...document.querySelectorAll('[href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((reference) => new URL(reference, base))
    .filter(({ origin }) => origin === base.origin)
    .map(({ pathname, search, hash }) => `${pathname}${search}${hash}`)
}
