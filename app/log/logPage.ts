import config from '@payload-config'
import { getPayload } from 'payload'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { plainNotFound } from '@/app/(site)/plainNotFound'
import { plainUnavailable } from '@/app/(site)/plainUnavailable'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import type { DatabaseReader } from '@/database/find'

const headers = { ...publicHeaders, 'Access-Control-Allow-Origin': '*' }

type Context = { params: Promise<{ path?: string[] } | undefined> }

/** Bytes that never change under their address, or text that does. */
type Made = Buffer | string | null

/**
 * Makes the route handler of an address of the log, which programs of others read (C2SP tlog-tiles). What does not
 * exist is a 404. The framework handles HEAD as GET.
 */
export function logPage(make: (reader: DatabaseReader, path: readonly string[]) => Promise<Made>) {
  return orUnavailable(async (_: Request, { params }: Context): Promise<Response> => {
    const reader = { payload: await getPayload({ config }) }
    const made = await make(reader, (await params)?.path ?? [])
    if (made === null) return plainNotFound(headers)
    return typeof made === 'string'
      ? new Response(made, {
          headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
        })
      : new Response(new Uint8Array(made), {
          headers: {
            ...headers,
            'Cache-Control': 'public, max-age=31536000, immutable',
            'Content-Type': 'application/octet-stream',
          },
        })
  }, plainUnavailable)
}
