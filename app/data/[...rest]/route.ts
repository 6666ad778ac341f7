import { dataPage } from '@/app/data/dataPage'

export const dynamic = 'force-dynamic'

export const GET = dataPage(async () => null)
