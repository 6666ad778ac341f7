import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { TextPage } from '@/components/page/TextPage'
import { contactAddress } from '@/domain/address/addresses'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ language, pressRoom, words }) => ({
  page: createElement(TextPage, { pressRoom, language, page: 'contact', text: words.contact }),
  links: [{ rel: 'canonical', address: contactAddress(language) }],
  isIndexed: words.contact !== null,
}))
