import config from '@payload-config'
import { getPayload } from 'payload'
import { sitemapAddress } from '@/domain/address/addresses'
import { cachedPage } from '@/effects/cachedPage'
import { env } from '@/env'
import { writeSitemap, writeSitemapIndex } from '@/exporter/sitemap/writeSitemap'
import { getSitemap } from '@/queries/pressRoom/getSitemap'
import { conditionalResponse, toKeep } from './conditionalResponse'
import { notFound } from './notFound'
import { publicHeaders } from './publicHeaders'

/**
 * The sitemap, or its index where it has more than one file; with `file`, the file of that number, where there is more
 * than one. Cached in memory until something is published.
 */
export async function sitemapFile(request: Request, file: number | null): Promise<Response> {
  const reader = { payload: await getPayload({ config }) }
  const kept = await cachedPage(reader, sitemapAddress(file ?? undefined), async () => {
    const sitemap = await getSitemap(reader, file ?? 1)
    if (!sitemap || (file !== null && sitemap.files === 1)) return null
    const xml =
      file === null && sitemap.files > 1
        ? writeSitemapIndex(sitemap.files, env.siteUrl)
        : writeSitemap(sitemap.pages, env.siteUrl)
    return toKeep(xml, { ...publicHeaders, 'Content-Type': 'application/xml; charset=utf-8' })
  })
  return kept ? conditionalResponse(request, kept) : notFound(reader, null)
}
