/**
 * A pathname as the router of Payload compares it with its routes, which decodes it and ignores case: whatever is decided
 * by an address is decided by this spelling. What cannot be decoded is in lower case only, and no route.
 */
export function routedPathname(pathname: string): string {
  try {
    return decodeURIComponent(pathname).toLowerCase()
  } catch {
    return pathname.toLowerCase()
  }
}
