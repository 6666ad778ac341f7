import { writeFile } from 'node:fs/promises'
import { parsed } from '@/e2e/support/parsed'
import { schemaErrors } from '@/e2e/support/schemaErrors'
import { expect, test } from '@/e2e/support/test'

const locationsIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

test('the sitemap is what its specification asks for', async ({ request }, testInfo) => {
  const file = testInfo.outputPath('sitemap.xml')
  await writeFile(file, await (await request.get('/sitemap.xml')).text())
  expect(await schemaErrors('sitemap', [file])).toBe('')
})

test('every page of the sitemap is there, is its own canonical address, and may be indexed', async ({
  request,
}) => {
  const locations = locationsIn(await (await request.get('/sitemap.xml')).text())
  expect(new Set(locations).size).toBe(locations.length)
  expect(locations.length).toBeGreaterThan(20)
  for (const location of locations) {
    const answer = await request.get(location, { maxRedirects: 0 })
    expect([location, answer.status()]).toEqual([location, 200])
    expect(answer.headers()).not.toHaveProperty('x-robots-tag')
    const canonical = parsed(await answer.text()).querySelector('link[rel=canonical]')
    expect(canonical?.getAttribute('href')).toBe(location)
  }
})

test('the sitemap names translations as the pages do', async ({ request, origin }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  for (const page of ['/fr', '/fr/passerelle-des-tanneurs', '/en/tanners-footbridge']) {
    const document = parsed(await (await request.get(page)).text())
    const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')]
    const inPage = links.map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    )
    const [, url = ''] = xml.match(new RegExp(`<loc>${origin}${page}</loc>(.*?)</url>`)) ?? []
    const inSitemap = [...url.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(
      ([, language, href]) => `${language} ${href}`,
    )
    expect(inSitemap.toSorted()).toEqual(inPage.toSorted())
    expect(inPage).toHaveLength(2)
  }
})

test('robots are led to the sitemap and away from the desk', async ({ request, origin }) => {
  const answer = await request.get('/robots.txt')
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect((await answer.text()).trim().split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Allow: /',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
  ])
})
