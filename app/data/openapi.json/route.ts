import { dataPage } from '@/app/data/dataPage'
import { openApi } from '@/exporter/description/openApi'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(null, async () => ({
  answer: openApi(),
}))
