/**
 * The headers of every public response: no script, no frame, no cookie, and no cache beyond the time that it is
 * valid.
 */
export const publicHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    // For tools that fetch robots.txt from within a page, as Lighthouse does. Pages have no script that would fetch
    // anything.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
