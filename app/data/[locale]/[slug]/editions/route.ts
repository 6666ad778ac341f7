import { dataPage } from '@/app/data/dataPage'
import { dataAddress, editionsAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { getDataEditions } from '@/queries/data/getData'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'DataEditions',
  async (reader, { locale = '', slug = '' }) => {
    const answer = isLanguage(locale) ? await getDataEditions(reader, locale, slug) : null
    if (!answer) return null
    const { language, slug: current } = answer.dossier
    return current === slug
      ? { answer }
      : { movedTo: dataAddress(editionsAddress(language, current)) }
  },
)
