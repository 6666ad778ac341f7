import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { deskPolicy } from '@/domain/request/deskPolicy'
import { innerCookies } from '@/domain/request/innerCookies'
import { networkAddressOf } from '@/domain/request/networkAddressOf'
import { type Env, env } from '@/env'

type Begun = { request: IncomingMessage; response: ServerResponse }

const isBegun = (message: unknown): message is Begun =>
  message instanceof Object && 'request' in message && 'response' in message

const desk = /^\/admin(?:[/?]|$)/
const hsts = 'max-age=31536000'

/**
 * Sees every HTTP request of this process before Next.js does, which shows no route the connection. It replaces
 * `X-Forwarded-For` by the one address that may be believed; where the site is https, it asks browsers to stay with
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
    if (desk.test(request.url ?? '')) {
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
