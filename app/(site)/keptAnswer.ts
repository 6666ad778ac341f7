import { createHash } from 'node:crypto'
import type { CachedPage } from '@/effects/cachedPage'

/** A page with its entity tag, ready to be kept: `tag` where something else than its bytes names it. */
export function toKeep(
  page: string | CachedPage['body'],
  headers: CachedPage['headers'],
  tag?: string,
): CachedPage {
  // Once: the answers of a text would each encode it anew.
  const body = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const named = tag ?? createHash('sha256').update(body).digest('base64url')
  return { body, etag: `"${named}"`, headers }
}

/** The page, or only that it has not changed where the reader has it already. */
export function keptAnswer(request: Request, page: CachedPage): Response {
  const headers = { ...page.headers, ETag: page.etag }
  return isKnown(request.headers, page)
    ? new Response(null, { status: 304, headers })
    : new Response(page.body, { headers })
}

/**
 * RFC 9110, 13.1.2. The day that a reader has it from says nothing (13.1.3): `Last-Modified` is moved by updates of
 * substance alone, and a corrected letter would never reach whoever asks by it.
 */
function isKnown(asked: Headers, { etag }: CachedPage): boolean {
  const tags = asked.get('If-None-Match')?.split(',') ?? []
  return tags
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*')
}
