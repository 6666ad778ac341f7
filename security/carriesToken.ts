import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'
import { parseCookies } from 'payload'
import { sessionCookie } from '@/domain/request/sessionCookie'
import { env } from '@/env'

/** As Payload makes its key of the secret. */
const keyOf = (secret: string) =>
  new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))

/**
 * Whether a request carries a token that this press room gave and that has not expired. Asks no database: whether its
 * session has ended meanwhile, and what it may do, is decided later.
 */
export async function carriesToken(headers: Headers, secret = env.secret): Promise<boolean> {
  const sent = headers.get('Authorization')?.replace(/^(?:JWT|Bearer) /, '')
  const token = sent ?? parseCookies(headers).get(sessionCookie.inside) ?? ''
  return jwtVerify(token, keyOf(secret), { algorithms: ['HS256'] }).then(
    () => true,
    () => false,
  )
}
