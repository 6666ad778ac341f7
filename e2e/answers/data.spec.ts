import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { accounts } from '@/demo/accounts'
import { digestOf } from '@/domain/digest/digestOf'
import { crawlData } from '@/e2e/support/crawlData'
import { parsed } from '@/e2e/support/parsed'
import { schemaChecker } from '@/testing/schema/schemaChecker'

const footbridge = '/data/fr/passerelle-des-tanneurs'

test('all data is JSON that anybody may read from anywhere, and every reference in it resolves', async ({
  request,
}) => {
  const answers = await crawlData(request)
  const whole = [...answers.keys()].filter((address) => !address.startsWith('/data/parts/'))
  expect(whole).toHaveLength(1 + 2 + 7 + 7 + 2 * (5 + 4 + 4 + 7 + 1 + 2 + 2) + 1)
  expect(answers.size).toBeGreaterThan(whole.length + 100)
  for (const [address, answer] of answers) {
    expect({ address, status: answer.status(), ...answer.headers() }).toMatchObject({
      address,
      status: 200,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link',
      'content-type': 'application/json; charset=utf-8',
    })
  }
})

test('all data is as the published schema says that it is', async ({ request }) => {
  const faults = schemaChecker(await (await request.get('/data/schema.json')).json())
  const answers = [...(await crawlData(request))].flatMap(([address, answer]) => {
    const [, definition] =
      /\$defs\/(\w+)>; rel="describedby"/.exec(answer.headers().link ?? '') ?? []
    return definition ? [{ address, answer, definition }] : []
  })
  expect(new Set(answers.map(({ definition }) => definition))).toEqual(
    new Set([
      'DataIndex',
      'DataDossier',
      'DataEditions',
      'DataEdition',
      'DataChanges',
      'DataActs',
      'Part',
    ]),
  )
  for (const { address, answer, definition } of answers) {
    expect({ address, faults: faults(definition, await answer.json()) }).toEqual({
      address,
      faults: [],
    })
  }
  const unknown = await (await request.get('/data/fr/inconnu')).json()
  expect(faults('DataError', unknown)).toEqual([])
})

test('data names none of the people who work on it', async ({ request }) => {
  const texts = await Promise.all(
    [...(await crawlData(request)).values()].map((answer) => answer.text()),
  )
  for (const { name, email } of accounts) {
    expect(texts.filter((text) => text.includes(name) || text.includes(email))).toEqual([])
  }
})

test('data that does not exist is a 404 in JSON, from anywhere too', async ({ request }) => {
  for (const address of [
    '/data/x',
    '/data/fr',
    '/data/fr/inconnu',
    '/data/fr/inconnu/editions',
    '/data/fr/tanners-footbridge',
    `/data/fr/${'a'.repeat(300)}`,
    `${footbridge}/editions/5`,
    `${footbridge}/editions/5/diff`,
    `${footbridge}/editions/2/diff/2`,
    `${footbridge}/editions/2/diff/01`,
    `${footbridge}/editions/1/diff/5`,
    '/data/parts/x',
    `/data/parts/${'0'.repeat(64)}`,
    '/data/acts/2',
    '/data/acts/01',
  ]) {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
    expect(answer.headers()).not.toHaveProperty('etag')
    expect(await answer.json()).toEqual({ error: 'not found' })
  }
})

test('the entity tag of an edition is its digest, that of a part is the digest of the very answer', async ({
  request,
}) => {
  const edition = await request.get(`${footbridge}/editions/2`)
  const { digest, parts } = await edition.json()
  expect(edition.headers().etag).toBe(`"${digest}"`)
  for (const text of parts) {
    const part = await request.get(`/data/parts/${digestOf(text)}`)
    expect(await part.text()).toBe(text)
    expect(part.headers().etag).toBe(`"${digestOf(text)}"`)
  }
})

for (const [kind, page] of [
  ['a dossier', ''],
  ['a point', '/points/3'],
  ['an edition', '/editions/2'],
  ['a point of an edition', '/editions/2/points/3'],
] as const) {
  test(`${kind} names in its head the data of the very edition that it shows`, async ({
    request,
    baseURL,
  }) => {
    const answer = await request.get(`/fr/passerelle-des-tanneurs${page}`)
    const html = parsed(await answer.text())
    const named = html.querySelector('link[rel=alternate][type="application/json"]')
    const href = named?.getAttribute('href') ?? ''
    expect(href.startsWith(`${baseURL}${footbridge}`)).toBe(true)
    const data = await request.get(href)
    expect(data.headers()['content-type']).toBe('application/json; charset=utf-8')
    expect((await data.json()).digest).toBe(html.querySelector('footer code')?.textContent)
  })
}

test('changes are told from the earlier edition to the later one: the other way round leads there', async ({
  request,
}) => {
  const answer = await request.get(`${footbridge}/editions/1/diff/3`, { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers()).toMatchObject({
    location: `${footbridge}/editions/3/diff/1`,
    'access-control-allow-origin': '*',
  })
  const between = await (await request.get(`${footbridge}/editions/3/diff/1`)).json()
  expect([between.base.number, between.edition.number]).toEqual([1, 3])
  const first = await (await request.get(`${footbridge}/editions/1/diff`)).json()
  expect(first).toMatchObject({ base: null, size: { changes: 0 }, changes: [], note: null })
})

test('any site may ask with any header, and nobody may change anything', async ({ request }) => {
  const asked = await request.fetch(`${footbridge}/editions/2`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://ailleurs.example',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    },
  })
  expect(asked.status()).toBe(204)
  expect(asked.headers()).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  })
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await request.fetch('/data', { method })
    expect(answer.status()).toBe(405)
    expect(answer.headers().allow).toBe('GET, HEAD, OPTIONS')
  }
})

test('a script of another site reads data, its tag, and that nothing changed', async ({
  page,
  baseURL,
}) => {
  // Another port is another site to a browser.
  const elsewhere = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end('<!doctype html><title>Ailleurs</title>')
  }).listen(0)
  const { port } = elsewhere.address() as AddressInfo // of a server that listens on a port
  await page.goto(`http://localhost:${port}/`)
  const read = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const tag = first.headers.get('etag') ?? ''
    const again = await fetch(address, { cache: 'no-store', headers: { 'If-None-Match': tag } })
    return { tag, digest: (await first.json()).digest, again: again.status }
  }, `${baseURL}${footbridge}/editions/2`)
  elsewhere.close()
  expect(read).toEqual({ tag: `"${read.digest}"`, digest: read.digest, again: 304 })
})
