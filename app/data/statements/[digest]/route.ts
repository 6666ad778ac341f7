import { dataPage } from '@/app/data/dataPage'
import { digestOf } from '@/domain/digest/digestOf'
import { getDataStatement } from '@/queries/data/getDataStatement'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'Statement',
  async (reader, { digest = '' }) => {
    const text = await getDataStatement(reader, digest)
    return text === null ? null : { text, tag: digestOf(text) }
  },
)
