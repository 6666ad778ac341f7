import { conditionalResponse, toKeep } from '@/app/(site)/conditionalResponse'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { absoluteAddress, sitemapAddress } from '@/domain/address/addresses'
import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** The rules for robots (RFC 9309): they may read the press room, and nothing of the desk. */
export function GET(request: Request): Response {
  const rules = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Allow: /',
    '',
    `Sitemap: ${absoluteAddress(env.siteUrl, sitemapAddress())}`,
    '',
  ]
  const headers = { ...publicHeaders, 'Content-Type': 'text/plain; charset=utf-8' }
  return conditionalResponse(request, toKeep(rules.join('\n'), headers))
}
