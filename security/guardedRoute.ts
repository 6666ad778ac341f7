import Negotiator from 'negotiator'
import { networkCounter } from '@/domain/attempt/networkCounter'
import { firstReason } from '@/domain/firstReason'
import { isLanguage, languages } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { bodyLimitOf } from '@/domain/request/bodyLimitOf'
import { decideOrigin } from '@/domain/request/decideOrigin'
import { isDoor } from '@/domain/request/isDoor'
import { outerCookie } from '@/domain/request/outerCookie'
import { routedPathname } from '@/domain/request/routedPathname'
import { env } from '@/env'
import { describeReason } from '@/locales/describeReason'
import { askedFrom } from './askedFrom'
import { carriesToken } from './carriesToken'
import { countAttempt } from './countAttempt'
import { networkIn } from './networkIn'
import { recordSecurityEvent, type SecurityEvent } from './recordSecurityEvent'

export type RouteHandler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A route handler that changes something, behind all that is decided before its request is read: where the request
 * comes from (decideOrigin), how often one network tries to get a session, and how large the body may be
 * (bodyLimitOf). Every route with another method than GET, HEAD or OPTIONS is made by it.
 */
export const guardedRoute =
  <Context>(handler: RouteHandler<Context>): RouteHandler<Context> =>
  async (request, context) => {
    const pathname = routedPathname(new URL(request.url).pathname)
    const refuse = (status: number, event: SecurityEvent['event'], reason: Reason) =>
      refusal(request, { status, event, reason })

    const decided = decideOrigin(
      askedFrom(request.headers, request.method, pathname),
      env.siteOrigin,
    )
    if (!decided.ok) return refuse(403, 'foreign-origin', firstReason(decided.reasons))

    const counted = isDoor(pathname)
      ? countAttempt([networkCounter(networkIn(request.headers))])
      : null
    if (counted && !counted.ok) return refuse(429, 'attempts-limited', firstReason(counted.reasons))

    const isAnonymous = !(await carriesToken(request.headers))
    const { bytes, reason } = bodyLimitOf(pathname, { isAnonymous })
    const limited = await withinLimit(request, bytes)
    if (!limited) return refuse(reason.code === 'not-signed-in' ? 403 : 413, 'body-refused', reason)

    const response = await handler(limited, context)
    // A request for a link always succeeds, whoever sends it.
    if (response.ok && !pathname.includes('/forgot-password')) counted?.value.giveBack()
    return env.isHttps ? withOuterCookies(response) : response
  }

/**
 * The request, if its body has at most so many bytes; null otherwise. Where its length is declared, nothing is read:
 * the server takes no more than what was declared. Otherwise it is read up to the limit.
 */
async function withinLimit(request: Request, bytes: number): Promise<Request | null> {
  const declared = request.headers.get('Content-Length')
  if (declared !== null) return Number(declared) <= bytes ? request : null
  if (request.body === null) return request
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > bytes) {
      await reader.cancel()
      return null
    }
    chunks.push(read.value)
  }
  const { headers, method, signal } = request
  const body = length === 0 ? null : Buffer.concat(chunks)
  return new Request(request.url, { method, headers, signal, body })
}

type Refused = { status: number; event: SecurityEvent['event']; reason: Reason }

/** In the form of Payload’s own errors. The rest of the body is not read: the connection ends. */
function refusal(request: Request, { status, event, reason }: Refused): Response {
  const { headers } = request
  const { pathname: asked } = new URL(request.url)
  const pathname = routedPathname(asked).replace(/^(\/invitation\/).*/s, '$1…')
  recordSecurityEvent({ event, network: networkIn(headers), pathname })
  const accepted = { 'accept-language': headers.get('Accept-Language') ?? '' }
  const wanted = new Negotiator({ headers: accepted }).language([...languages]) ?? ''
  const message = describeReason(reason, isLanguage(wanted) ? wanted : 'fr')
  return Response.json(
    { errors: [{ message }] },
    {
      status,
      headers: {
        'Cache-Control': 'no-store',
        Connection: 'close',
        ...(status === 429 && { 'Retry-After': String(Number(reason.values?.minutes) * 60) }),
      },
    },
  )
}

function withOuterCookies(response: Response): Response {
  const cookies = response.headers.getSetCookie()
  if (cookies.length === 0) return response
  const headers = new Headers(response.headers)
  headers.delete('Set-Cookie')
  for (const cookie of cookies) headers.append('Set-Cookie', outerCookie(cookie))
  const { body, status, statusText } = response
  return new Response(body, { status, statusText, headers })
}
