import { dataPage } from '@/app/data/dataPage'
import { dataAddress, editionAddress } from '@/domain/address/addresses'
import { findEditionAddress } from '@/queries/edition/findEditionAddress'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  null,
  async (reader, { digest = '' }) => {
    const found = await findEditionAddress(reader, digest)
    return (
      found && { movedTo: dataAddress(editionAddress(found.language, found.slug, found.number)) }
    )
  },
)
