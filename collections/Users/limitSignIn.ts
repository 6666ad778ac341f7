import crypto from 'node:crypto'
import { promisify } from 'node:util'
import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { generatePayloadCookie, parseCookies } from 'payload/shared'
import { languageOf } from '@/access/languageOf'
import { findOne } from '@/database/find'
import { signInCounters } from '@/domain/attempt/signInCounters'
import { env } from '@/env'
import { describeReason } from '@/locales/describeReason'
import { countAttempt } from '@/security/countAttempt'
import { networkIn } from '@/security/networkIn'
import { recordSecurityEvent } from '@/security/recordSecurityEvent'

/** What a sign-in counted for, from before it is decided until it has succeeded. */
type SignIn = { account: string | null; giveBack: () => void }

const signIns = new WeakMap<PayloadRequest, SignIn>()

/** As many rounds as Payload’s own: an address without an account takes as long as a wrong password. */
const hashInVain = (password: string) =>
  promisify(crypto.pbkdf2)(password, crypto.randomBytes(32), 600_000, 32, 'sha256')

/**
 * Refuses a sign-in after too many wrong ones (429; signInCounters), in the same words and after the same time whether
 * the account exists or not. It is counted before the password is compared, so that many at once count as many.
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI !== 'REST') return args
  const { email, password } = typedIn(args)
  const user = await findOne(req, 'users', { email: { equals: email } })
  const network = networkIn(req.headers)
  const counted = countAttempt(signInCounters(email, network, deviceIn(req, user?.id ?? null)))
  const account = user?.id ?? null
  if (!counted.ok) {
    recordSecurityEvent({ event: 'attempts-limited', network, account })
    const messages = counted.reasons.map((reason) => describeReason(reason, languageOf(req)))
    throw new APIError(messages.join(' '), 429, null, true)
  }
  signIns.set(req, { account, giveBack: counted.value.giveBack })
  if (!user) await hashInVain(password)
  return args
}

function typedIn(args: object): { email: string; password: string } {
  const data: unknown = 'data' in args ? args.data : null
  const field = (name: string) => {
    const value: unknown = data instanceof Object ? Reflect.get(data, name) : ''
    return typeof value === 'string' ? value : ''
  }
  return { email: field('email').trim().toLowerCase(), password: field('password') }
}

/** A sign-in that succeeded does not count, and its device is known from then on. */
export const welcomeDevice: CollectionAfterLoginHook = ({ collection, req, token, user }) => {
  if (req.payloadAPI !== 'REST') return
  const signIn = signIns.get(req)
  signIn?.giveBack()
  const event = signIn ? 'signed-in' : 'password-reset'
  recordSecurityEvent({ event, network: networkIn(req.headers), account: user.id })
  req.responseHeaders = req.responseHeaders ?? new Headers()
  req.responseHeaders.append('Set-Cookie', deviceCookie(req, user.id))
  // Payload takes the token out of its answer before it makes the cookie of the first account, which is then empty.
  if (req.pathname?.endsWith('/first-register')) {
    const { cookiePrefix } = req.payload.config
    const session = { collectionAuthConfig: collection.auth, cookiePrefix, token }
    req.responseHeaders.append('Set-Cookie', String(generatePayloadCookie(session)))
  }
}

/** A sign-in that failed, whatever for, is a line of the security log. */
export const recordRefusedSignIn: CollectionAfterErrorHook = ({ req }) => {
  const signIn = signIns.get(req)
  if (!signIn) return
  const { account } = signIn
  recordSecurityEvent({ event: 'sign-in-refused', network: networkIn(req.headers), account })
}

const cookieName = 'press-room-device'
const halfYear = 180 * 24 * 60 * 60

const sealOf = ({ payload }: PayloadRequest, account: string, device: string) =>
  crypto
    .createHmac('sha256', payload.secret)
    .update(`device ${account} ${device}`)
    .digest('base64url')

/** Says that its browser has signed in to the account before; it opens nothing. */
function deviceCookie(req: PayloadRequest, account: string): string {
  const device = crypto.randomBytes(16).toString('base64url')
  const value = `${device}.${sealOf(req, account, device)}`
  const secure = env.isHttps ? '; Secure' : ''
  return `${cookieName}=${value}; Max-Age=${halfYear}; Path=/api/users; HttpOnly; SameSite=Strict${secure}`
}

/** The device of this account that the request comes from; null for one that is not known. */
function deviceIn(req: PayloadRequest, account: string | null): string | null {
  const [device = '', seal = ''] = (parseCookies(req.headers).get(cookieName) ?? '').split('.')
  if (account === null || device === '') return null
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(req, account, device))]
  return given.length === right.length && crypto.timingSafeEqual(given, right) ? device : null
}
