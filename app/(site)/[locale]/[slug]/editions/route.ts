import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { EditionsPage } from '@/components/edition/EditionsPage'
import { editionsAddress } from '@/domain/address/addresses'
import { getDossier } from '@/queries/getDossier'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ reader, language, pressRoom, address }) => {
  const { slug = '' } = address
  const found = await getDossier(reader, { language, slug, edition: null })
  if (!found) return null
  if (found.slug !== slug) return { movedTo: editionsAddress(language, found.slug) }
  const { title, history, translations } = found
  return {
    page: createElement(EditionsPage, { pressRoom, language, slug, title, history, translations }),
    links: [{ rel: 'canonical', address: editionsAddress(language, slug) }],
  }
})
