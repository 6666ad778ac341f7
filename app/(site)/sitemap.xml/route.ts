import { sitemapFile } from '@/app/(site)/sitemapFile'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => sitemapFile(request, null)
