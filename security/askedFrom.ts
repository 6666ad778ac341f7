import type { AskedFrom } from '@/domain/request/decideOrigin'

/** What the headers of a request say of where it comes from. */
export const askedFrom = (headers: Headers, method: string, pathname: string): AskedFrom => ({
  method,
  pathname,
  fetchSite: headers.get('Sec-Fetch-Site'),
  origin: headers.get('Origin'),
  host: headers.get('Host'),
  hasCookie: headers.has('Cookie'),
})
