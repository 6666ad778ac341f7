import { dataPage } from '@/app/data/dataPage'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(null, async () => null)
