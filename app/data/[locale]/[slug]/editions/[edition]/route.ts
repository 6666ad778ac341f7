import { numberIn } from '@/app/(site)/numberIn'
import { dataPage } from '@/app/data/dataPage'
import { dataAddress, editionAddress } from '@/domain/address/addresses'
import { isWhole } from '@/domain/data/isWhole'
import { isLanguage } from '@/domain/Language'
import { getDataEdition } from '@/queries/data/getData'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'DataEdition',
  async (reader, { locale = '', slug = '', edition }) => {
    const number = numberIn(edition)
    if (!isLanguage(locale) || number === null) return null
    const found = await getDataEdition(reader, locale, slug, number)
    if (!found) return null
    const { answer, slug: current } = found
    if (current !== slug) return { movedTo: dataAddress(editionAddress(locale, current, number)) }
    return isWhole(answer) ? { answer, tag: answer.digest } : { answer }
  },
)
