import { sessionCookie } from './sessionCookie'

const { inside, outside } = sessionCookie

/**
 * The header `Cookie` as the product reads it: the session comes from the cookie of this host, and no other. Payload trims
 * more around a name than browsers do, which take a name with such a character for another one: those are left out too.
 */
export const innerCookies = (cookies: string): string =>
  cookies
    .split(';')
    .map((pair) => pair.replace(/^[ \t]+/, ''))
    .filter((pair) => nameOf(pair) !== inside)
    .map((pair) =>
      pair.startsWith(`${outside}=`) ? pair.slice(outside.length - inside.length) : pair,
    )
    .join('; ')

const nameOf = (pair: string): string => pair.split('=', 1).join('').trim()
