import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/support/pageKinds'
import { parsed } from '@/e2e/support/parsed'

const machineAddresses = [
  ['the index of the data', '/data'],
  ['the data of an edition', '/data/fr/passerelle-des-tanneurs/editions/2'],
  ['the data of a dossier', '/data/fr/passerelle-des-tanneurs'],
  ['the data of changes', '/data/fr/passerelle-des-tanneurs/editions/4/diff/2'],
  ['the schema of the data', '/data/schema.json'],
  ['the description of the data', '/data/openapi.json'],
  ['a feed in Atom', '/fr/feed.atom'],
  ['a feed in RSS', '/fr/accident-du-12-juin-2021/feed.rss'],
  ['a JSON Feed', '/fr/accident-du-12-juin-2021/points/4/feed.json'],
  ['the sitemap', '/sitemap.xml'],
  ['what robots are told', '/robots.txt'],
  ['data that does not exist', '/data/inconnu'],
] as const

for (const [kind, address] of [...pageKinds, ...machineAddresses]) {
  test(`${kind} allows no script, sets no cookie, and is asked for anew`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('accept-ch')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'none'; (?!.*(unsafe|\*|http))/,
      ),
      'x-content-type-options': 'nosniff',
    })
  })
}

const kept = [...pageKinds.slice(0, -2), ...machineAddresses.slice(0, -1)]

for (const [kind, address] of kept) {
  test(`${kind} is not sent again to whoever has it`, async ({ request }) => {
    const { etag = '', ...headers } = (await request.get(address)).headers()
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await request.get(address, { headers: { 'If-None-Match': known } })
      expect(answer.status()).toBe(304)
      expect(await answer.body()).toHaveLength(0)
      expect(answer.headers()).toMatchObject({
        etag,
        'cache-control': headers['cache-control'],
        'content-security-policy': headers['content-security-policy'],
      })
    }
    const other = await request.get(address, { headers: { 'If-None-Match': '"other"' } })
    expect(other.status()).toBe(200)
  })

  test(`${kind} answers HEAD as GET, without the page`, async ({ request }) => {
    const { date: _, ...whole } = (await request.get(address)).headers()
    const answer = await request.head(address)
    expect(answer.status()).toBe(200)
    expect(await answer.body()).toHaveLength(0)
    expect({ 'transfer-encoding': 'chunked', ...answer.headers() }).toMatchObject(whole)
  })
}

for (const [kind, address] of pageKinds.slice(0, -2)) {
  test(`${kind} carries the same links in its head and in the Link header`, async ({ request }) => {
    const answer = await request.get(address)
    const links = parsed(await answer.text()).querySelectorAll(
      'link[rel="canonical"], link[rel$="-version"], link[rel="version-history"], link[type="application/json"]',
    )
    const inHead = [...links].map((link) =>
      [
        `<${link.getAttribute('href')}>; rel="${link.getAttribute('rel')}"`,
        ...(link.hasAttribute('type') ? [`type="${link.getAttribute('type')}"`] : []),
      ].join('; '),
    )
    expect(inHead.length).toBeGreaterThan(0)
    expect(answer.headers().link).toBe(inHead.join(', '))
  })
}

const dossier = '/fr/passerelle-des-tanneurs'

for (const [page, address, links] of [
  [
    'a dossier as it stands',
    dossier,
    {
      canonical: dossier,
      'version-history': `${dossier}/editions`,
      'latest-version': dossier,
      'predecessor-version': `${dossier}/editions/3`,
      alternate: `/data${dossier}`,
    },
  ],
  [
    'an edition between others',
    `${dossier}/editions/2`,
    {
      canonical: `${dossier}/editions/2`,
      'version-history': `${dossier}/editions`,
      'latest-version': dossier,
      'predecessor-version': `${dossier}/editions/1`,
      'successor-version': `${dossier}/editions/3`,
      alternate: `/data${dossier}/editions/2`,
    },
  ],
  [
    'the current edition',
    `${dossier}/editions/4`,
    {
      canonical: dossier,
      'version-history': `${dossier}/editions`,
      'latest-version': dossier,
      'predecessor-version': `${dossier}/editions/3`,
      alternate: `/data${dossier}/editions/4`,
    },
  ],
  [
    'a point in the first edition that holds it',
    `${dossier}/editions/2/points/6`,
    {
      canonical: `${dossier}/editions/2/points/6`,
      'version-history': `${dossier}/editions`,
      'latest-version': `${dossier}/points/6`,
      'successor-version': `${dossier}/editions/3/points/6`,
      alternate: `/data${dossier}/editions/2`,
    },
  ],
] as const) {
  test(`${page} says where it stands among its versions, and where it is as JSON`, async ({
    request,
    baseURL,
  }) => {
    const header = (await request.get(address)).headers().link ?? ''
    const told = [...header.matchAll(/<([^>]+)>; rel="([^"]+)"/g)].map(([, href, rel]) => [
      rel,
      href,
    ])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(links).map(([rel, path]) => [rel, `${baseURL}${path}`])),
    )
  })
}

test('earlier words are not for search engines, current ones are', async ({ request }) => {
  const earlier = await request.get(`${dossier}/editions/2`)
  const current = await request.get(dossier)
  expect(earlier.headers()['x-robots-tag']).toBe('noindex')
  expect(current.headers()).not.toHaveProperty('x-robots-tag')
})

test('stylesheet, fonts and icon are kept by browsers: their names change with them', async ({
  request,
}) => {
  const page = parsed(await (await request.get('/fr')).text())
  const assets = [...page.querySelectorAll('link[href^="/assets/"]')]
  expect(assets).toHaveLength(3)
  for (const asset of assets) {
    const answer = await request.get(asset.getAttribute('href') ?? '')
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  }
})
