import { createHash } from 'node:crypto'
import type { KeptPage } from '@/effects/pageCache'

/** A page with its entity tag, ready to be kept. */
export const toKeep = (body: string, headers: KeptPage['headers']): KeptPage => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
  headers,
})

/** The page, or only that it has not changed where the reader has it already (RFC 9110, If-None-Match). */
export function keptAnswer(request: Request, page: KeptPage): Response {
  const headers = { ...page.headers, ETag: page.etag }
  const known = (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(page.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(page.body, { headers })
}
