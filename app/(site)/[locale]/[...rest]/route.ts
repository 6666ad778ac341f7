import { publicPage } from '@/app/(site)/publicPage'

export const dynamic = 'force-dynamic'

/** Any address that is not a page gets our 404, never the framework's. */
export const GET = publicPage(async () => null)
