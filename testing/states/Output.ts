/**
 * Everything that speaks of an edition, and the routes that make it. Each public route is named once, here or among
 * those that speak of no edition: a test holds the list to the files.
 */
export const outputs = {
  page: [
    '(site)/[locale]/[slug]',
    '(site)/[locale]/[slug]/points/[number]',
    '(site)/[locale]/[slug]/editions/[edition]',
    '(site)/[locale]/[slug]/editions/[edition]/points/[number]',
  ],
  title: [],
  description: [],
  shared: [],
  picture: [
    '(site)/[locale]/[slug]/editions/[edition]/image.png',
    '(site)/[locale]/[slug]/editions/[edition]/points/[number]/image.png',
  ],
  linkedData: [],
  home: ['(site)/[locale]'],
  search: ['(site)/[locale]/search'],
  history: ['(site)/[locale]/[slug]/editions'],
  comparison: [
    '(site)/[locale]/[slug]/editions/[edition]/diff',
    '(site)/[locale]/[slug]/editions/[edition]/diff/[other]',
  ],
  corrections: ['(site)/[locale]/corrections'],
  atom: [
    '(site)/[locale]/feed.atom',
    '(site)/[locale]/[slug]/feed.atom',
    '(site)/[locale]/[slug]/points/[number]/feed.atom',
  ],
  rss: [
    '(site)/[locale]/feed.rss',
    '(site)/[locale]/[slug]/feed.rss',
    '(site)/[locale]/[slug]/points/[number]/feed.rss',
  ],
  jsonFeed: [
    '(site)/[locale]/feed.json',
    '(site)/[locale]/[slug]/feed.json',
    '(site)/[locale]/[slug]/points/[number]/feed.json',
  ],
  sitemap: ['(site)/sitemap.xml', '(site)/sitemaps/[page]'],
  data: [
    'data/[locale]/[slug]',
    'data/[locale]/[slug]/editions',
    'data/[locale]/[slug]/editions/[edition]',
    'data/[locale]/[slug]/editions/[edition]/diff',
    'data/[locale]/[slug]/editions/[edition]/diff/[other]',
    'data/editions/[digest]',
    'data/parts/[digest]',
  ],
  acts: ['data/acts/[page]'],
  proof: [
    '(site)/[locale]/[slug]/editions/[edition]/proof.tlog-proof',
    '(site)/[locale]/[slug]/editions/[edition]/points/[number]/proof.tlog-proof',
  ],
  csl: [
    '(site)/[locale]/[slug]/editions/[edition]/cite.json',
    '(site)/[locale]/[slug]/editions/[edition]/points/[number]/cite.json',
  ],
  bibtex: [
    '(site)/[locale]/[slug]/editions/[edition]/cite.bib',
    '(site)/[locale]/[slug]/editions/[edition]/points/[number]/cite.bib',
  ],
  pdf: ['(site)/[locale]/[slug]/editions/[edition]/edition.pdf'],
  verify: [],
  export: [],
  mail: [],
  deskHistory: [],
  deskCsv: [],
  deskDossier: [],
} as const satisfies Record<string, readonly string[]>

export type Output = keyof typeof outputs

/** Nobody can read it at a running press room: `demo/fillPressRoom.int.test.ts` reads it from the outbox. */
export type UnservedOutput = 'mail'
export type ServedOutput = Exclude<Output, UnservedOutput>

const isServed = (name: string): name is ServedOutput =>
  Object.hasOwn(outputs, name) && name !== 'mail'
export const servedOutputs: readonly ServedOutput[] = Object.keys(outputs).filter(isServed)

/** Public routes that speak of no edition, or of one that is not published. */
export const otherRoutes: readonly string[] = [
  '(probes)/healthz',
  '(probes)/readyz',
  '(site)',
  '(site)/[locale]/[...rest]',
  '(site)/[locale]/contact',
  '(site)/[locale]/image.png',
  '(site)/[locale]/legal-notice',
  '(site)/[locale]/mentions-legales',
  '(site)/[locale]/record',
  '(site)/robots.txt',
  '(site)/unreadable-address',
  'colours/[name]',
  'data',
  'data/dossiers/[page]',
  'data/[...rest]',
  'data/openapi.json',
  'data/schema.json',
  'data/statements/[digest]',
  'files/[sha256]/[name]',
  'log/checkpoint',
  'log/key',
  'log/tile/[...path]',
  'invitation/[secret]',
  'invitation/[secret]/files/[sha256]/[name]',
]
