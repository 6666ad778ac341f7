import { numberIn } from '@/app/(site)/numberIn'
import { dataPage } from '@/app/data/dataPage'
import { getDataDossiers } from '@/queries/data/getData'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'DataDossiers',
  async (reader, address) => {
    const page = numberIn(address.page)
    const answer = page === null ? null : await getDataDossiers(reader, page)
    return answer && { answer }
  },
)
