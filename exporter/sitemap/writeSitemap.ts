import { escapeUTF8 } from 'entities'
import { absoluteAddress, sitemapAddress } from '@/domain/address/addresses'
import type { SitemapPage } from '@/domain/sitemap/SitemapPage'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Writes a sitemap of these pages (sitemaps.org 0.9, with languages as Google reads them). */
export function writeSitemap(pages: readonly SitemapPage[], origin: string): string {
  const urls = pages.map(({ address, changedAt, languages }) => {
    const lastmod = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`
    const alternates = languages.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other.language}" href="${at(origin, other.address)}"/>`,
    )
    return `<url><loc>${at(origin, address)}</loc>${lastmod}${alternates.join('')}</url>`
  })
  const namespaces = `xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return `${declaration}<urlset ${namespaces}>${urls.join('\n')}</urlset>`
}

/** Writes the index of a sitemap of so many files. */
export function writeSitemapIndex(files: number, origin: string): string {
  const entries = Array.from(
    { length: files },
    (_, index) => `<sitemap><loc>${at(origin, sitemapAddress(index + 1))}</loc></sitemap>`,
  )
  return `${declaration}<sitemapindex xmlns="${sitemaps}">${entries.join('\n')}</sitemapindex>`
}

const at = (origin: string, address: string) => escapeUTF8(absoluteAddress(origin, address))
