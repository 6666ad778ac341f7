import { addressOf, type RouteContext } from '@/app/(site)/addressOf'
import { numberIn } from '@/app/(site)/numberIn'
import { sitemapFile } from '@/app/(site)/sitemapFile'

export const dynamic = 'force-dynamic'

/** Responds with a file of the sitemap; 404 for zero and for anything that is no number. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  return sitemapFile(request, numberIn((await addressOf(context)).page) ?? 0)
}
