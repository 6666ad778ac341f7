import { createHash } from 'node:crypto'
import config from '@payload-config'
import { getPayload } from 'payload'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import type { Reader } from '@/database/find'
import { keptPage } from '@/effects/pageCache'

type RouteContext = { params: Promise<Record<string, string | undefined>> }

const dataHeaders = {
  ...publicHeaders,
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
}

/** Makes the route handler of an address of `/data`: JSON that anybody may read from anywhere, or a 404. */
export function dataPage(
  get: (reader: Reader, address: Readonly<Record<string, string | undefined>>) => Promise<unknown>,
) {
  return async (request: Request, { params }: RouteContext): Promise<Response> => {
    const reader = { payload: await getPayload({ config }) }
    const address = await params
    const kept = await keptPage(new URL(request.url).pathname, async () => {
      const answer = await get(reader, address)
      if (answer === null) return null
      const body = JSON.stringify(answer)
      return {
        body,
        etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
        headers: {},
      }
    })
    if (!kept) return Response.json({ error: 'not found' }, { status: 404, headers: dataHeaders })
    const headers = { ...dataHeaders, ETag: kept.etag }
    return request.headers.get('If-None-Match') === kept.etag
      ? new Response(null, { status: 304, headers })
      : new Response(kept.body, { headers })
  }
}
