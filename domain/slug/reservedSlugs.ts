/**
 * Words of public addresses or of paths under the site's root: no dossier can have them as its slug
 * (docs/contracts/addresses.md).
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'colours',
  'contact',
  'corrections',
  'data',
  'diff',
  'editions',
  'en',
  'feed.atom',
  'feed.json',
  'feed.rss',
  'files',
  'fr',
  'invitation',
  'legal-notice',
  'log',
  'mentions-legales',
  'points',
  'record',
  'robots.txt',
  'search',
  'sitemap.xml',
  'styleguide',
])
