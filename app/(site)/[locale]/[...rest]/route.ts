import { publicPage } from '@/app/(site)/publicPage'

export const dynamic = 'force-dynamic'

/** Every address that is no page: none gets the framework's own answer. */
export const GET = publicPage(async () => null)
