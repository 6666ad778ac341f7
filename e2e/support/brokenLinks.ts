import type { CrawledPage } from './crawl'

/** The links of these pages that lead to nothing: no page, or no such place in it. */
export const brokenLinks = (pages: ReadonlyMap<string, CrawledPage>): readonly string[] =>
  [...pages].flatMap(([address, { links }]) =>
    links
      .filter((link) => {
        const [target = '', fragment] = link.split('#')
        const page = pages.get(target)
        const isThere = fragment === undefined || page?.document.getElementById(fragment)
        return page?.status !== 200 || !isThere
      })
      .map((link) => `${address} -> ${link}`),
  )
