import { brokenLinks } from '@/e2e/support/brokenLinks'
import { type CrawledPage, crawl } from '@/e2e/support/crawl'
import { expect, test } from '@/e2e/support/test'

test('no page carries script, inline style or handler, and every link leads to its place', async ({
  request,
  origin,
}) => {
  const pages = await crawl(request, origin, ['/fr', '/en'])
  const all = [...pages]
  expect(all.length).toBeGreaterThan(100)
  expect(all.flatMap(([address, page]) => activeElements(address, page))).toEqual([])
  expect(brokenLinks(pages)).toEqual([])
})

test('a page loads nothing from elsewhere', async ({ page, origin }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).origin))
  await page.goto('/fr/accident-du-12-juin-2021', { waitUntil: 'networkidle' })
  expect(new Set(loaded)).toEqual(new Set([origin]))
})

const active = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'IMG'])

type Tagged = {
  tagName: string
  attributes: Iterable<{ name: string; value: string | null }>
}

/** What only asks, as a search does, sends nothing of the reader that is kept. */
const isOrder = ({ tagName, attributes }: Tagged) =>
  tagName === 'FORM' &&
  [...attributes].some(({ name, value }) => name === 'method' && /post/i.test(value ?? ''))

const activeElements = (address: string, { document }: CrawledPage): readonly string[] =>
  [...document.querySelectorAll('*:not(script[type="application/ld+json"])')]
    .filter(
      (element) =>
        active.has(element.tagName) ||
        isOrder(element) ||
        [...element.attributes].some(
          ({ name, value }) => /^(on|style$)/.test(name) || /^javascript:/i.test(value ?? ''),
        ),
    )
    .map(({ outerHTML }) => `${address}: ${outerHTML}`)
