import { escapeUTF8 } from 'entities'
import { absoluteAddress, sitemapAddress } from '@/domain/address/addresses'
import type { SitemapPage } from '@/domain/sitemap/SitemapPage'

/** The largest number of pages in one file (sitemaps.org). */
const mostInOne = 50_000

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * Writes the sitemap of these pages (sitemaps.org 0.9, with languages as Google reads them), or the index of its
 * files where one file cannot list them all. `file` is the number of such a file, counted from 1. Null for a file
 * that does not exist.
 */
export function writeSitemap(
  pages: readonly SitemapPage[],
  {
    origin,
    file = null,
    most = mostInOne,
  }: { origin: string; file?: number | null; most?: number },
): string | null {
  const at = (address: string) => escapeUTF8(absoluteAddress(origin, address))
  const files = Math.ceil(pages.length / most)
  if (file === null && files <= 1) return urlset(pages)
  if (file === null) {
    const numbers = Array.from({ length: files }, (_, index) => index + 1)
    const entries = numbers.map((n) => `<sitemap><loc>${at(sitemapAddress(n))}</loc></sitemap>`)
    return `${declaration}<sitemapindex xmlns="${sitemaps}">${entries.join('\n')}</sitemapindex>`
  }
  return files > 1 && file >= 1 && file <= files
    ? urlset(pages.slice((file - 1) * most, file * most))
    : null

  function urlset(named: readonly SitemapPage[]): string {
    const urls = named.map(({ address, changedAt, languages }) => {
      const lastmod = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`
      const alternates = languages.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other.language}" href="${at(other.address)}"/>`,
      )
      return `<url><loc>${at(address)}</loc>${lastmod}${alternates.join('')}</url>`
    })
    const namespaces = `xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
    return `${declaration}<urlset ${namespaces}>${urls.join('\n')}</urlset>`
  }
}
