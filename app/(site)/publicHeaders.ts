/** What every public answer carries: no script, no frame, no cookie, and nothing kept longer than it is true. */
export const publicHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    // For tools that read robots.txt from within a page, as Lighthouse does; without scripts nothing else asks.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
