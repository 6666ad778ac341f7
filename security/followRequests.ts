import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { deskPolicy } from '@/domain/request/deskPolicy'
import { innerCookies } from '@/domain/request/innerCookies'
import { networkAddressOf } from '@/domain/request/networkAddressOf'
import { routedPathname } from '@/domain/request/routedPathname'
import { type Env, env } from '@/env'

type Begun = { request: IncomingMessage; response: ServerResponse }

const isBegun = (message: unknown): message is Begun =>
  message instanceof Object && 'request' in message && 'response' in message

const here = 'http://localhost'
const desk = /^\/admin(?:\/|$)/i

/** Next.js resolves dots in an address before it looks for a page. */
const isDesk = (target: string): boolean =>
  URL.canParse(target, here) && desk.test(routedPathname(new URL(target, here).pathname))

/**
 * The target of a request as a path. One that names a host too would be redirected there, and `*` is of the server as a
 * whole.
 */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return `${pathname}${search}`
}

const hsts = 'max-age=31536000'

/**
 * Sees every HTTP request of this process before Next.js does, which shows no route the connection. It replaces
 * `X-Forwarded-For` by the one address that may be believed, and the target of the request by its path; where the site is https, it asks browsers to stay with
 * https, and takes the session from the cookie that no other host can set (sessionCookie). Pages of the desk get a policy
 * with a nonce (deskPolicy). Once the process is asked to end, each response closes its connection, so that busy clients
 * do not delay the end.
 */
export function followRequests({
  isHttps,
  isProduction,
  trustedProxies,
}: Pick<Env, 'isHttps' | 'isProduction' | 'trustedProxies'> = env): void {
  let isEnding = false
  process.once('SIGTERM', () => {
    isEnding = true
  })
  subscribe('http.server.request.start', (message) => {
    if (!isBegun(message)) return
    const { request, response } = message
    request.url = pathOf(request.url ?? '')
    const { headers, socket } = request
    headers['x-forwarded-for'] = networkAddressOf(
      socket.remoteAddress,
      headers['x-forwarded-for']?.toString(),
      trustedProxies,
    )
    if (isHttps) {
      response.setHeader('Strict-Transport-Security', hsts)
      if (headers.cookie !== undefined) headers.cookie = innerCookies(headers.cookie)
    }
    if (isDesk(request.url)) {
      const policy = deskPolicy(randomBytes(16).toString('base64'), {
        isDevelopment: !isProduction,
      })
      // Next.js reads the nonce here, and gives it to the scripts of the page.
      headers['content-security-policy'] = policy
      response.setHeader('Content-Security-Policy', policy)
    }
    if (isEnding) response.shouldKeepAlive = false
  })
}
