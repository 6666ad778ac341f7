import { numberIn } from '@/app/(site)/numberIn'
import { dataPage } from '@/app/data/dataPage'
import { isLanguage } from '@/domain/Language'
import { getDataEdition } from '@/queries/getData'

export const dynamic = 'force-dynamic'

export const GET = dataPage(async (reader, { locale = '', slug = '', edition }) => {
  const number = numberIn(edition)
  return isLanguage(locale) && number !== null ? getDataEdition(reader, locale, slug, number) : null
})
