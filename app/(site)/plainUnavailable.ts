import { languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import { publicHeaders } from './publicHeaders'
import { unavailableHeaders } from './unavailableHeaders'

/** In place of what cannot be made now, in plain text and both languages, for addresses that programs read. */
export const plainUnavailable = (): Response =>
  new Response(languages.map((each) => `${siteWords(each).unavailableText}\n`).join('\n'), {
    status: 503,
    headers: {
      ...publicHeaders,
      ...unavailableHeaders,
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
