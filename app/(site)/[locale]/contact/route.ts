import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { TextPage } from '@/components/page/TextPage'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ language, pressRoom, words }) => ({
  page: createElement(TextPage, { pressRoom, language, page: 'contact', text: words.contact }),
}))
