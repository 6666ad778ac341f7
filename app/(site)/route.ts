import { homeAddress } from '@/domain/address/addresses'
import { publicHeaders } from './publicHeaders'

export const dynamic = 'force-dynamic'

/** The press room in the reader's language; French where the browser names neither. */
export function GET(request: Request): Response {
  const wanted = request.headers.get('Accept-Language') ?? ''
  const named = wanted.toLowerCase().match(/\b(fr|en)\b/)?.[1]
  const Location = homeAddress(named === 'en' ? 'en' : 'fr')
  return new Response(null, {
    status: 307,
    headers: { ...publicHeaders, Location, Vary: 'Accept-Language' },
  })
}
