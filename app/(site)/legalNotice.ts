import { createElement } from 'react'
import { TextPage } from '@/components/page/TextPage'
import { legalNoticeAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { publicPage } from './publicPage'

/** The legal notice has an address of its own in each language; under another language's it does not exist. */
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
