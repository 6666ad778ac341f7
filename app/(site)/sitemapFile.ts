import config from '@payload-config'
import { getPayload } from 'payload'
import { sitemapAddress } from '@/domain/address/addresses'
import { cachedPage } from '@/effects/cachedPage'
import { env } from '@/env'
import { writeSitemap } from '@/exporter/sitemap/writeSitemap'
import { getSitemap } from '@/queries/pressRoom/getSitemap'
import { conditionalResponse, toKeep } from './conditionalResponse'
import { notFound } from './notFound'
import { publicHeaders } from './publicHeaders'

/** The sitemap, or file number `file` of it; cached in memory until something is published. */
export async function sitemapFile(request: Request, file: number | null): Promise<Response> {
  const reader = { payload: await getPayload({ config }) }
  const kept = await cachedPage(reader, sitemapAddress(file ?? undefined), async () => {
    const xml = writeSitemap(await getSitemap(reader), { origin: env.siteUrl, file })
    if (xml === null) return null
    return toKeep(xml, { ...publicHeaders, 'Content-Type': 'application/xml; charset=utf-8' })
  })
  return kept ? conditionalResponse(request, kept) : notFound(reader, null)
}
