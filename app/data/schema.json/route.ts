import { dataPage } from '@/app/data/dataPage'
import { jsonSchema } from '@/exporter/description/jsonSchema'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(null, async () => ({
  answer: jsonSchema(),
}))
