/** What a probe is answered: 200 and `ok`, or 503 and the one word that says why not. Kept by no cache. */
export const probeResponse = (fault: string | null): Response =>
  new Response(`${fault ?? 'ok'}\n`, {
    status: fault === null ? 200 : 503,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
