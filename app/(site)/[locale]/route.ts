import { createElement } from 'react'
import { publicPage } from '@/app/(site)/publicPage'
import { HomePage } from '@/components/home/HomePage'
import { homeAddress } from '@/domain/address/addresses'
import { getHome } from '@/queries/pressRoom/getHome'

export const dynamic = 'force-dynamic'

export const GET = publicPage(async ({ reader, language, pressRoom }) => ({
  page: createElement(HomePage, { pressRoom, language, ...(await getHome(reader, language)) }),
  links: [{ rel: 'canonical', address: homeAddress(language) }],
}))
