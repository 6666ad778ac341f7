import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { EditionsPage } from '@/components/history/EditionsPage'
import { editionsAddress } from '@/domain/address/addresses'
import { getDossier } from '@/queries/dossier/getDossier'
import { getDossierSizes } from '@/queries/dossier/getDossierSizes'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ reader, language, pressRoom, address }) => {
  const { slug = '' } = address
  const found = await getDossier(reader, { language, slug, edition: null })
  if (!found) return null
  if (found.slug !== slug) return { movedTo: editionsAddress(language, found.slug) }
  const { title, history, translations } = found
  const sizes = await getDossierSizes(reader, language, slug)
  return {
    page: createElement(EditionsPage, {
      pressRoom,
      language,
      slug,
      title,
      history,
      sizes,
      translations,
    }),
    links: [{ rel: 'canonical', address: editionsAddress(language, slug) }],
  }
})
