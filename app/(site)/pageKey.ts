/**
 * Under what an answer is kept: its path in one spelling, however it was asked for. A slash within a part stays another
 * than one between parts. What cannot be decoded does not come here (`proxy.ts`).
 */
export const pageKey = (request: Request): string =>
  new URL(request.url).pathname
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/')
