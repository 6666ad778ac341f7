import { addressOf, type RouteContext } from '@/app/(site)/addressOf'
import { numberIn } from '@/app/(site)/numberIn'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { sitemapFile } from '@/app/(site)/sitemapFile'

export const dynamic = 'force-dynamic'

/** Responds with a file of the sitemap; 404 for zero and for anything that is no number. */
export const GET = orUnavailable(async (request: Request, context: RouteContext) =>
  sitemapFile(request, numberIn((await addressOf(context)).page) ?? 0),
)
