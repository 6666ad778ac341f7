import { numberIn } from '@/app/(site)/numberIn'
import { dataPage } from '@/app/data/dataPage'
import { dataActs } from '@/domain/data/dataActs'
import { listActs } from '@/queries/act/listActs'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'DataActs',
  async (reader, address) => {
    const page = numberIn(address.page)
    const acts = page === null ? [] : await listActs(reader, page)
    return acts.length > 0 ? { answer: dataActs(acts) } : null
  },
)
