import { createElement } from 'react'
import { numberIn } from '@/app/(site)/numberIn'
import { publicPage } from '@/app/(site)/publicPage'
import { HomePage } from '@/components/home/HomePage'
import { homeAddress } from '@/domain/address/addresses'
import { getHome } from '@/queries/pressRoom/getHome'

export const dynamic = 'force-dynamic'

export const GET = publicPage(
  async ({ reader, language, pressRoom, address }) => {
    const page = address.page === undefined ? 1 : numberIn(address.page)
    const home = page === null ? null : await getHome(reader, language, page)
    if (!home) return null
    if (address.page === '1') return { movedTo: homeAddress(language) }
    return {
      page: createElement(HomePage, { pressRoom, language, ...home }),
      links: [{ rel: 'canonical', address: homeAddress(language, home.page) }],
    }
  },
  ['page'],
)
