import { createElement } from 'react'
import { TextPage } from '@/components/page/TextPage'
import { legalNoticeAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { publicPage } from './publicPage'

/** The legal notice has a different address in each language. The address of another language is a 404. */
export const legalNotice = (addressIn: Language) =>
  publicPage(async ({ language, pressRoom, words }) =>
    language === addressIn
      ? {
          page: createElement(TextPage, {
            pressRoom,
            language,
            page: 'legal-notice',
            text: words.legalNotice,
          }),
          links: [{ rel: 'canonical', address: legalNoticeAddress(language) }],
          isIndexed: words.legalNotice !== null,
        }
      : null,
  )
