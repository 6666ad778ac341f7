import config from '@payload-config'
import { getPayload } from 'payload'
import { type Address, addressOf, decoded, type RouteContext } from '@/app/(site)/addressOf'
import { keptAnswer, toKeep } from '@/app/(site)/keptAnswer'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import type { Reader } from '@/database/find'
import { keptPage } from '@/effects/pageCache'

const dataHeaders = {
  ...publicHeaders,
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
}

/** Makes the route handler of an address of `/data`: JSON that anybody may read from anywhere, or a 404. */
export function dataPage(get: (reader: Reader, address: Address) => Promise<unknown>) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const reader = { payload: await getPayload({ config }) }
    const address = await addressOf(context)
    const kept = await keptPage(decoded(new URL(request.url).pathname), async () => {
      const answer = await get(reader, address)
      return answer === null ? null : toKeep(JSON.stringify(answer), dataHeaders)
    })
    if (kept) return keptAnswer(request, kept)
    return Response.json({ error: 'not found' }, { status: 404, headers: dataHeaders })
  }
}
