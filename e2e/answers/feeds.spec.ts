import { writeFile } from 'node:fs/promises'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { z } from 'zod'
import { accounts } from '@/demo/accounts'
import { schemaErrors } from '@/e2e/support/schemaErrors'
import { expect, test } from '@/e2e/support/test'

const accident = '/fr/accident-du-12-juin-2021'
const followed = [
  '/fr',
  '/en',
  accident,
  `${accident}/points/4`,
  '/fr/passerelle-des-tanneurs',
  '/en/tanners-footbridge',
] as const
/** Its last change was public before there was anything to follow. */
const quiet = `${accident}/points/1`

/** JSON Feed 1.1, with all that we say and nothing else. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language: z.enum(['fr', 'en']),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).length(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      tags: z.array(z.string().min(1)).length(1),
    }),
  ),
})

for (const format of ['atom', 'rss'] as const) {
  test(`every feed in ${format} is what its specification asks for`, async ({
    request,
  }, testInfo) => {
    const files = await Promise.all(
      [...followed, quiet].map(async (page, place) => {
        const file = testInfo.outputPath(`${place}.xml`)
        await writeFile(file, await (await request.get(`${page}/feed.${format}`)).text())
        return file
      }),
    )
    expect(await schemaErrors(format, files)).toBe('')
    await writeFile(files[0] ?? '', '<feed/>')
    expect(await schemaErrors(format, files)).not.toBe('')
  })
}

for (const page of followed) {
  test(`${page} is told alike in every format, with ids of its own`, async ({ request }) => {
    const textOf = async (format: string) => (await request.get(`${page}/feed.${format}`)).text()
    const json = jsonFeed.parse(JSON.parse(await textOf('json')))
    const atom = parseAtomFeed(await textOf('atom'))
    const rss = parseRssFeed(await textOf('rss'))
    const ids = json.items.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set([atom.id, ...ids]).size).toBe(ids.length + 1)
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids)
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids)
    const titles = json.items.map(({ title }) => title)
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles)
    expect(rss.items?.map(({ title }) => title)).toEqual(titles)
    expect([json.title, rss.title]).toEqual([atom.title?.value, atom.title?.value])
    expect(rss.items?.map(({ description }) => description)).toEqual(
      json.items.map(({ content_html }) => content_html),
    )
    for (const { url } of json.items) expect((await request.get(url)).status()).toBe(200)
  })
}

test('a minor update is no news of the press room, and says what it is to those who follow its dossier', async ({
  request,
}) => {
  const feedOf = async (page: string) =>
    jsonFeed.parse(await (await request.get(`${page}/feed.json`)).json())
  const [whole, dossier] = [await feedOf('/fr'), await feedOf(accident)]
  const [newest] = dossier.items
  expect(newest).toMatchObject({
    title: expect.stringMatching(/^Modification mineure\s: Accident .*, édition\s5$/),
    tags: ['Modification mineure'],
  })
  expect(whole.items.map(({ id }) => id)).not.toContain(newest?.id)
  expect(whole.items.flatMap(({ tags }) => tags)).not.toContain('Modification mineure')
  const atom = parseAtomFeed(await (await request.get(`${accident}/feed.atom`)).text())
  expect(atom.updated).toBe(dossier.items[1]?.date_published)
})

test('what was public before the press room began is no news', async ({ request }) => {
  const { items } = jsonFeed.parse(await (await request.get(`${accident}/feed.json`)).json())
  expect(items.map(({ url }) => url.replace(/.*\/editions\//, ''))).toEqual(['5/diff', '4/diff'])
  expect(jsonFeed.parse(await (await request.get(`${quiet}/feed.json`)).json()).items).toEqual([])
})

test('feeds name none of the people who work on them', async ({ request }) => {
  for (const page of followed) {
    const text = await (await request.get(`${page}/feed.json`)).text()
    for (const { name, email } of accounts) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(email)
    }
  }
})

for (const [format, type] of [
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['json', 'application/feed+json; charset=utf-8'],
] as const) {
  test(`a feed in ${format} says its type and language, to any site`, async ({ request }) => {
    expect((await request.get(`/en/feed.${format}`)).headers()).toMatchObject({
      'content-type': type,
      'content-language': 'en',
      'access-control-allow-origin': '*',
    })
  })
}

for (const address of ['/fr/feed.atom', '/en/tanners-footbridge']) {
  test(`${address} is not sent again to whoever has it, which its day does not tell`, async ({
    request,
  }) => {
    const { etag = '', 'last-modified': day = '' } = (await request.get(address)).headers()
    const asked = async (headers: Record<string, string>) =>
      (await request.get(address, { headers })).status()
    expect(await asked({ 'If-None-Match': etag })).toBe(304)
    expect(await asked({ 'If-None-Match': `"another", W/${etag}` })).toBe(304)
    expect(await asked({ 'If-None-Match': '*' })).toBe(304)
    expect(await asked({ 'If-None-Match': '"another"' })).toBe(200)
    expect(await asked({ 'If-Modified-Since': day })).toBe(200)
  })
}

for (const address of [
  '/de/feed.atom',
  '/fr/inconnu/feed.atom',
  `/fr/${'a'.repeat(300)}/feed.rss`,
  '/fr/tanners-footbridge/feed.json',
  `${accident}/points/99/feed.atom`,
  `${accident}/points/01/feed.atom`,
]) {
  test(`${address} is a plain 404`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.headers()).not.toHaveProperty('etag')
    expect(await answer.text()).toBe('404 Not Found\n')
  })
}
