import { dataPage } from '@/app/data/dataPage'
import { dataAddress, dossierAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { getDataDossier } from '@/queries/data/getDataDossier'

export const dynamic = 'force-dynamic'

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = dataPage(
  'DataDossier',
  async (reader, { locale = '', slug = '' }) => {
    const answer = isLanguage(locale) ? await getDataDossier(reader, locale, slug) : null
    if (!answer) return null
    const { language, slug: current } = answer.dossier
    return current === slug
      ? { answer }
      : { movedTo: dataAddress(dossierAddress(language, current)) }
  },
)
