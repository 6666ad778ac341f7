import { publicHeaders } from '@/app/(site)/publicHeaders'

/** A text that is not public: kept by nobody, indexed by nobody, and its address is told to nobody. */
export const unpublishedHeaders: Readonly<Record<string, string>> = {
  ...publicHeaders,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
}
