import { createHash } from 'node:crypto'
import type { CachedPage } from '@/effects/cachedPage'
import { notModified } from './notModified'

/** Prepares a page for the cache, with its entity tag: `tag`, or the digest of its bytes without one. */
export function toKeep(
  page: string | CachedPage['body'],
  headers: CachedPage['headers'],
  tag?: string,
): CachedPage {
  // Encoded once here, not again for each response.
  const body = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const named = tag ?? createHash('sha256').update(body).digest('base64url')
  return { body, etag: `"${named}"`, headers }
}

/** The page, or 304 without content where the reader already has this version. */
export function conditionalResponse(request: Request, page: CachedPage): Response {
  const headers = { ...page.headers, ETag: page.etag }
  return notModified(request, headers) ?? new Response(page.body, { headers })
}
