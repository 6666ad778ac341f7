/** Never cached: what cannot be read now may be read in a minute. `Retry-After` is in seconds. */
export const unavailableHeaders = { 'Cache-Control': 'no-store', 'Retry-After': '30' }
