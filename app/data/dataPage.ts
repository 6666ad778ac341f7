import config from '@payload-config'
import { getPayload } from 'payload'
import { type Address, addressOf, type RouteContext } from '@/app/(site)/addressOf'
import { conditionalResponse, toKeep } from '@/app/(site)/conditionalResponse'
import { movedAnswer } from '@/app/(site)/movedAnswer'
import { orDamaged } from '@/app/(site)/orDamaged'
import { orUnavailable } from '@/app/(site)/orUnavailable'
import { pageKey } from '@/app/(site)/pageKey'
import { publicHeaders } from '@/app/(site)/publicHeaders'
import { unavailableHeaders } from '@/app/(site)/unavailableHeaders'
import type { DatabaseReader } from '@/database/find'
import { openApiAddress, schemaAddress } from '@/domain/address/addresses'
import { longestSlug } from '@/domain/slug/longestSlug'
import { cachedPage } from '@/effects/cachedPage'
import type { Definition } from '@/exporter/description/definitions'

/**
 * What an address of `/data` makes: a value; or its text where it is stored as text, with the digest that serves as
 * its entity tag where there is one; a permanent redirect; or null where nothing is there.
 */
export type DataMade =
  | { answer: object; tag?: string }
  | { text: string; tag: string }
  | Moved
  | null

type Moved = { movedTo: string }

const methods = 'GET, HEAD, OPTIONS'

const dataHeaders = {
  ...publicHeaders,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
  'Content-Type': 'application/json; charset=utf-8',
}

const linkTo = (definition: Definition | null) =>
  [
    `<${openApiAddress}>; rel="service-desc"`,
    ...(definition ? [`<${schemaAddress(definition)}>; rel="describedby"`] : []),
  ].join(', ')

export const dataRefusal = (status: number, error: string, headers = {}) =>
  Response.json({ error }, { status, headers: { ...dataHeaders, ...headers } })

const unavailable = () => dataRefusal(503, 'unavailable', unavailableHeaders)

/** Any site may send any header: no response depends on who sends the request. */
const OPTIONS = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...publicHeaders,
      Allow: methods,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })

const refuseMethod = () => dataRefusal(405, 'method not allowed', { Allow: methods })

/** No part of an address of `/data` is longer than a slug can be: a digest has 64 characters. */
const isTooLong = (address: Address) =>
  Object.values(address).some((part) => (part?.length ?? 0) > longestSlug)

/**
 * Makes the route handlers of an address of `/data`: JSON that anybody may read from any site and nobody may change,
 * cached in memory until something is published. What does not exist is a 404, not cached. `definition` names the
 * schema of the body. The framework handles HEAD as GET.
 */
export function dataPage(
  definition: Definition | null,
  make: (reader: DatabaseReader, address: Address) => Promise<DataMade>,
) {
  const headers = { ...dataHeaders, Link: linkTo(definition) }
  const GET = orUnavailable(async (request: Request, context: RouteContext): Promise<Response> => {
    const address = await addressOf(context)
    if (isTooLong(address)) return dataRefusal(404, 'not found')
    const reader = { payload: await getPayload({ config }) }
    let movedTo: string | undefined
    const made = cachedPage(reader, pageKey(request), async () => {
      const made = await make(reader, address)
      if (made === null) return null
      if ('movedTo' in made) {
        movedTo = made.movedTo
        return null
      }
      return toKeep('text' in made ? made.text : JSON.stringify(made.answer), headers, made.tag)
    })
    const kept = await orDamaged(made)
    if (kept === 'damaged') return dataRefusal(500, 'damaged', { 'Cache-Control': 'no-store' })
    if (movedTo !== undefined) return movedAnswer(movedTo, dataHeaders)
    return kept ? conditionalResponse(request, kept) : dataRefusal(404, 'not found')
  }, unavailable)
  return {
    GET,
    OPTIONS,
    POST: refuseMethod,
    PUT: refuseMethod,
    PATCH: refuseMethod,
    DELETE: refuseMethod,
  }
}
