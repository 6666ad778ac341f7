import { sessionCookie } from './sessionCookie'

const { inside, outside } = sessionCookie

/** The header `Cookie` as the product reads it: the session comes from the cookie of this host, and no other. */
export const innerCookies = (cookies: string): string =>
  cookies
    .split(/;\s*/)
    .filter((pair) => !pair.trimStart().startsWith(`${inside}=`))
    .map((pair) =>
      pair.startsWith(`${outside}=`) ? pair.slice(outside.length - inside.length) : pair,
    )
    .join('; ')
