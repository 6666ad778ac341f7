import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const withDesk = withPayload(
  {
    poweredByHeader: false,
    // No page uses it. Its cache on the disk would outlive a withdrawal, an invitation and every limit.
    images: { unoptimized: true },
    // The style guide is a route in development, and not even built for production.
    pageExtensions: ['tsx', 'ts', ...(process.env.NODE_ENV === 'development' ? ['dev.ts'] : [])],
    // `npm run check` does, for the whole repository and not only for what the build touches.
    typescript: { ignoreBuildErrors: true },
  },
  { devBundleServerPackages: false },
)

const config: NextConfig = {
  ...withDesk,
  // Updates have pages of their own: Payload's forms for them are not reached, nor what hangs on those.
  redirects: async () => [
    ...((await withDesk.redirects?.()) ?? []),
    { source: '/admin/collections/updates', destination: '/admin/updates', permanent: false },
    {
      source: '/admin/collections/updates/:id/:view*',
      destination: '/admin/update/:id',
      permanent: false,
    },
  ],
  // Payload asks every visitor's browser for a preferred colour scheme; the public pages ask for nothing.
  headers: async () => [
    ...((await withDesk.headers?.()) ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' })),
    {
      source: '/api/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
      ],
    },
    // The policy of the desk has a nonce: security/followRequests.ts.
    {
      source: '/:place(admin|api)/:path*',
      headers: [
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Robots-Tag', value: 'noindex' },
      ],
    },
    // Their names carry a digest of their content.
    {
      source: '/assets/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default config
