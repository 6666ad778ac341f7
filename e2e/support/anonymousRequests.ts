import type { Hidden } from './hideWords'

export type AnonymousRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  address: string
  headers?: Record<string, string>
  body?: string
}

const get = (address: string): AnonymousRequest => ({ method: 'GET', address })

/** The addresses of pages that somebody would try who guesses what will be published. */
export const guessedPages = ({ dossiers, word, file }: Hidden): readonly AnonymousRequest[] => [
  ...dossiers.flatMap(({ slug }) =>
    [
      '',
      '?preview=true',
      '?draft=true',
      '?edition=2',
      '/preview',
      '/points/1',
      '/points/3',
      '/editions',
      '/editions/2',
      '/editions/2/points/1',
      '/editions/2/diff',
      '/feed.atom',
    ].flatMap((rest) => [get(`/fr/${slug}${rest}`), get(`/data/fr/${slug}${rest}`)]),
  ),
  ...dossiers.flatMap(({ id, slug }) => [
    get(`/fr/${id}`),
    get(`/preview/fr/${slug}`),
    get(`/api/preview?slug=${slug}`),
    get(`/next/preview?path=/fr/${slug}`),
    get(`/_next/data/build/fr/${slug}.json`),
  ]),
  ...[
    '/fr/corrections',
    '/fr/feed.atom',
    `/fr/search?q=${word}`,
    '/sitemap.xml',
    '/data/acts/1',
  ].map(get),
  get(`/files/${file.sha256}/${file.name}`),
  get(`/api/files/file/${file.filename}`),
]

/** What Payload's programming interface offers for each collection, and the endpoints of our own. */
export const interfaceRequests = (
  { documents, word, update, dossiers }: Hidden,
  collections: readonly string[],
): readonly AnonymousRequest[] => [
  ...collections.flatMap((collection) =>
    requestsOf(collection, documents[collection] ?? ['unknown'], word),
  ),
  ...['', '?depth=2', '/versions', '/access'].map((rest) => get(`/api/globals/press-room${rest}`)),
  ...dossiers.map(({ id }) => get(`/api/dossiers/${id}/desk`)),
  ...['submit', 'publish', 'reopen'].map((verb) => post(`/api/updates/${update}/${verb}`)),
  ...(documents.claims ?? []).map((id) => post(`/api/claims/${id}/move`, { before: null })),
  get('/api/access'),
  get('/api/users/me'),
  get('/api/users/init'),
  post('/api/users/forgot-password', { email: 'x@y.example' }),
  post('/api/graphql', { query: '{ Dossiers { docs { title } } }' }),
]

const json = { 'Content-Type': 'application/json' }

const post = (address: string, data: object = {}): AnonymousRequest => ({
  method: 'POST',
  address,
  headers: json,
  body: JSON.stringify(data),
})

function requestsOf(
  collection: string,
  ids: readonly string[],
  word: string,
): readonly AnonymousRequest[] {
  const base = `/api/${collection}`
  return [
    get(`${base}?depth=3&limit=0&draft=true&trash=true`),
    get(`${base}?where[id][exists]=true&select[title]=true&locale=all`),
    get(`${base}/count`),
    get(`${base}/versions?depth=2&limit=0`),
    get(`${base}/versions/count`),
    {
      method: 'POST',
      address: base,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      body: 'depth=3&limit=0&where[id][exists]=true',
    },
    post(base, { id: ids[0], title: 'x', name: 'x', statement: 'x' }),
    { method: 'PATCH', address: `${base}?where[id][exists]=true`, headers: json, body: '{}' },
    { method: 'DELETE', address: `${base}?where[id][exists]=true` },
    ...ids.flatMap((id): readonly AnonymousRequest[] => [
      get(`${base}/${id}?depth=3&draft=true`),
      get(`${base}/versions/${id}`),
      post(`${base}/access/${id}`),
      post(`${base}/${id}/duplicate`),
      { method: 'PATCH', address: `${base}/${id}`, headers: json, body: '{"title":""}' },
      { method: 'DELETE', address: `${base}/${id}` },
    ]),
    get(`/admin/collections/${collection}`),
    get(`/admin/collections/${collection}?search=${word}`),
    ...ids.flatMap((id) =>
      ['', '/versions', '/api'].map((rest) => get(`/admin/collections/${collection}/${id}${rest}`)),
    ),
    ...ids.flatMap((id) =>
      ['dossier', 'update', 'history'].map((view) => get(`/admin/${view}/${id}`)),
    ),
  ]
}
