import { createHash } from 'node:crypto'
import type { CachedPage } from '@/effects/cachedPage'
import { notModified } from './notModified'

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

/** The page, or 304 without content where the reader has it already. */
export function conditionalResponse(request: Request, page: CachedPage): Response {
  const headers = { ...page.headers, ETag: page.etag }
  return notModified(request, headers) ?? new Response(page.body, { headers })
}
