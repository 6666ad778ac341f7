import { sessionCookie } from './sessionCookie'

const { inside, outside } = sessionCookie

/** A header `Set-Cookie` as a browser gets it. */
export const outerCookie = (cookie: string): string =>
  cookie.startsWith(`${inside}=`) ? `${outside}${cookie.slice(inside.length)}` : cookie
