import type { APIRequestContext } from '@playwright/test'
import type { Document } from 'happy-dom'
import pLimit from 'p-limit'
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
  const seen = new Set<string>()
  // The server makes one page while another is parsed here.
  const inTurn = pLimit(4)
  const read = async (address: string): Promise<CrawledPage> => {
    const answer = await request.get(`${origin}${address}`, { maxRedirects: 0 })
    const isPage = (answer.headers()['content-type'] ?? '').startsWith('text/html')
    const document = parsed(isPage ? await answer.text() : '')
    const links = linksIn(document, new URL(address, origin))
    return { status: answer.status(), document, links }
  }
  const follow = async (addresses: readonly string[]): Promise<void> => {
    const unread = [...new Set(addresses)].filter((address) => !seen.has(address))
    for (const address of unread) seen.add(address)
    await Promise.all(
      unread.map(async (address) => {
        const page = await inTurn(() => read(address))
        pages.set(address, page)
        await follow(page.links.map((link) => link.replace(/#.*$/, '')))
      }),
    )
  }
  await follow(starts)
  return pages
}

function linksIn(document: Document, base: URL): readonly string[] {
  return [...document.querySelectorAll('[href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((reference) => new URL(reference, base))
    .filter(({ origin }) => origin === base.origin)
    .map(({ pathname, search, hash }) => `${pathname}${search}${hash}`)
}
