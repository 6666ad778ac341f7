import { homeAddress } from '@/domain/address/addresses'
import { publicHeaders } from './publicHeaders'
import { wantedLanguage } from './wantedLanguage'

export const dynamic = 'force-dynamic'

/** Redirects to the press room in the reader's language; French where the browser names neither. */
export function GET(request: Request): Response {
  return new Response(null, {
    status: 307,
    headers: {
      ...publicHeaders,
      Location: homeAddress(wantedLanguage(request)),
      Vary: 'Accept-Language',
    },
  })
}
