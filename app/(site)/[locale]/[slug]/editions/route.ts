import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { EditionsPage } from '@/components/history/EditionsPage'
import { editionsAddress } from '@/domain/address/addresses'
import { getDossierSizes } from '@/queries/dossier/getDossierSizes'
import { getHistory } from '@/queries/dossier/getHistory'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ reader, language, pressRoom, address }) => {
  const { slug = '' } = address
  const found = await getHistory(reader, language, slug)
  if (!found) return null
  if (found.slug !== slug) return { movedTo: editionsAddress(language, found.slug) }
  const { title, history, readings, translations } = found
  const sizes = await getDossierSizes(reader, language, slug)
  return {
    page: createElement(EditionsPage, {
      pressRoom,
      language,
      slug,
      title,
      history,
      sizes,
      readings,
      translations,
    }),
    links: [{ rel: 'canonical', address: editionsAddress(language, slug) }],
  }
})
