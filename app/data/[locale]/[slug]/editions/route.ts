import { dataPage } from '@/app/data/dataPage'
import { isLanguage } from '@/domain/Language'
import { getDataEditions } from '@/queries/getData'

export const dynamic = 'force-dynamic'

export const GET = dataPage(async (reader, { locale = '', slug = '' }) =>
  isLanguage(locale) ? getDataEditions(reader, locale, slug) : null,
)
