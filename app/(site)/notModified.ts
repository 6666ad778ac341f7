import fresh from 'fresh'

/**
 * Returns a 304 without content where `If-None-Match` of the request names the entity tag of these headers (RFC 9110,
 * 13.1.2), otherwise null. Ignores `If-Modified-Since` (13.1.3): only updates of substance change `Last-Modified`, so
 * a reader who asks by it would never get a corrected letter. Ignores `Cache-Control` too, so a reload with an entity
 * tag also gets a 304: every response comes from the record itself.
 */
export function notModified(
  request: Request,
  headers: Readonly<Record<string, string>> & { readonly ETag: string },
): Response | null {
  const asked = { 'if-none-match': request.headers.get('If-None-Match') ?? undefined }
  return fresh(asked, { etag: headers.ETag }) ? new Response(null, { status: 304, headers }) : null
}
