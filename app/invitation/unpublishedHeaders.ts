import { publicHeaders } from '@/app/(site)/publicHeaders'

/**
 * The headers of a text that is not public: nobody may cache or index it, and its address is sent to no other site.
 */
export const unpublishedHeaders: Readonly<Record<string, string>> = {
  ...publicHeaders,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
}
