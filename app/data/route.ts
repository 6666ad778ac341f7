import { getDataIndex } from '@/queries/data/getData'
import { dataPage } from './dataPage'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage('DataIndex', async (reader) => ({
  answer: await getDataIndex(reader),
}))
