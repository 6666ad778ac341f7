import { dataPage } from '@/app/data/dataPage'
import { digestOf } from '@/domain/digest/digestOf'
import { getDataPart } from '@/queries/data/getDataPart'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'Part',
  async (reader, { digest = '' }) => {
    const text = await getDataPart(reader, digest)
    return text === null ? null : { text, tag: digestOf(text) }
  },
)
