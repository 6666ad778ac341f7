import Negotiator from 'negotiator'
import { homeAddress } from '@/domain/address/addresses'
import { isLanguage, languages } from '@/domain/Language'
import { publicHeaders } from './publicHeaders'

export const dynamic = 'force-dynamic'

/** Redirects to the press room in the reader's language; French where the browser names neither. */
export function GET(request: Request): Response {
  const headers = { 'accept-language': request.headers.get('Accept-Language') ?? '' }
  const wanted = new Negotiator({ headers }).language([...languages]) ?? ''
  const Location = homeAddress(isLanguage(wanted) ? wanted : 'fr')
  return new Response(null, {
    status: 307,
    headers: { ...publicHeaders, Location, Vary: 'Accept-Language' },
  })
}
