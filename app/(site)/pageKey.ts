/**
 * The cache key of a page: its path in one spelling, whatever the spelling of the request. An encoded slash within a
 * part stays different from a slash between parts. Paths that cannot be decoded never come here (`proxy.ts`).
 */
export const pageKey = (request: Request): string =>
  new URL(request.url).pathname
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/')
