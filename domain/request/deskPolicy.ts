/**
 * The content security policy of the desk. Scripts are those of this site, and the inline ones that carry the nonce of
 * their page; Payload styles its elements inline. `isDevelopment` lets the tools of development evaluate code.
 */
export const deskPolicy = (nonce: string, { isDevelopment }: { isDevelopment: boolean }): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
