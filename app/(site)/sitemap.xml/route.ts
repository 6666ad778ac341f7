import { orUnavailable } from '@/app/(site)/orUnavailable'
import { sitemapFile } from '@/app/(site)/sitemapFile'

export const dynamic = 'force-dynamic'

export const GET = orUnavailable((request: Request) => sitemapFile(request, null))
