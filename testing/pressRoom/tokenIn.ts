/** The token of the session that an answer begins: it is in the cookie alone. */
export const tokenIn = (headers: Headers): string | undefined =>
  headers
    .getSetCookie()
    .flatMap((cookie) => /^(?:__Host-)?payload-token=([^;]+)/.exec(cookie)?.[1] ?? [])[0]
