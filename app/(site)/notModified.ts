import fresh from 'fresh'

/**
 * 304 without content where the request names the entity tag of these headers in `If-None-Match` (RFC 9110, 13.1.2),
 * otherwise null. `If-Modified-Since` (13.1.3) is not read: `Last-Modified` is moved by updates of substance alone, and
 * a corrected letter would never reach a reader that asks by it. Nor is `Cache-Control`, so that a reload with an entity
 * tag is 304 too: every response comes from the record itself.
 */
export function notModified(
  request: Request,
  headers: Readonly<Record<string, string>> & { readonly ETag: string },
): Response | null {
  const asked = { 'if-none-match': request.headers.get('If-None-Match') ?? undefined }
  return fresh(asked, { etag: headers.ETag }) ? new Response(null, { status: 304, headers }) : null
}
