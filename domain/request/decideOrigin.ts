import { accepted, type Result, refused } from '@/domain/Reason'
import { isDoor } from './isDoor'

/** What a request says of where it comes from. Headers that are absent are null. */
export type AskedFrom = {
  method: string
  pathname: string
  /** The header `Sec-Fetch-Site`, which no page can write. */
  fetchSite: string | null
  /** The header `Origin`; `null` as a text where the page that asks is under `no-referrer`. */
  origin: string | null
  host: string | null
  hasCookie: boolean
}

const readOnly: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** An invitation is opened by the secret in its address, which a foreign page does not know, and by no cookie. */
const isInvitation = (pathname: string) => pathname.startsWith('/invitation/')

/** `none` is a person who acts without a page: nothing that a page can cause. */
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

/**
 * Whether a request may change something: it must come from the site itself, as the browser says it, or from no
 * browser. `Sec-Fetch-Site` decides where it is sent, `Origin` otherwise: it must be `siteOrigin` or, where that is not
 * configured (null), name the host that was asked. Browsers send one of both with whatever changes something, so a
 * request with neither comes from a program: it is refused where it carries a cookie, as a program that has a token
 * sends it in the header `Authorization`.
 */
export function decideOrigin(asked: AskedFrom, siteOrigin: string | null): Result<null> {
  const { method, pathname, fetchSite, origin, hasCookie } = asked
  const isChecked =
    !readOnly.has(method) && (hasCookie || isDoor(pathname) || isInvitation(pathname))
  if (!isChecked) return accepted(null)
  if (fetchSite !== null) return ownSites.has(fetchSite) ? accepted(null) : foreign(siteOrigin)
  if (origin === null) return hasCookie ? foreign(siteOrigin) : accepted(null)
  if (origin === 'null' && isInvitation(pathname)) return accepted(null)
  return isOwn(origin, asked.host, siteOrigin) ? accepted(null) : foreign(siteOrigin)
}

/** A proxy may speak https for a site that does not know of it: without `siteOrigin`, either is its own. */
const isOwn = (origin: string, host: string | null, siteOrigin: string | null): boolean =>
  siteOrigin === null
    ? host !== null && (origin === `http://${host}` || origin === `https://${host}`)
    : origin === siteOrigin

const foreign = (siteOrigin: string | null) =>
  siteOrigin === null
    ? refused({ code: 'foreign-origin', path: [] })
    : refused({ code: 'foreign-origin-of', path: [], values: { site: siteOrigin } })
