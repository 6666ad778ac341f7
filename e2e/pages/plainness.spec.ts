import { brokenLinks } from '@/e2e/support/brokenLinks'
import { type CrawledPage, crawl } from '@/e2e/support/crawl'
import { answerKinds } from '@/e2e/support/pageKinds'
import { parsed } from '@/e2e/support/parsed'
import { expect, test } from '@/e2e/support/test'

test('no page carries script, inline style or handler, and every link leads to its place', async ({
  request,
  origin,
}) => {
  const answers = answerKinds.map(([, address]) => address)
  const pages = await crawl(request, origin, ['/fr', '/en', ...answers])
  const all = [...pages]
  expect(all.length).toBeGreaterThan(100)
  expect(all.flatMap(([address, page]) => activeElements(address, page))).toEqual([])
  expect(brokenLinks(pages)).toEqual([])
})

test('no style asks whether there is JavaScript', async ({ request }) => {
  const page = parsed(await (await request.get('/fr')).text())
  const sheets = [...page.querySelectorAll('link[rel=stylesheet]')]
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets) {
    const style = await request.get(sheet.getAttribute('href') ?? '')
    expect(await style.text()).not.toContain('scripting')
  }
})

test('a page loads nothing from elsewhere', async ({ page, origin }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).origin))
  await page.goto('/fr/accident-du-12-juin-2021', { waitUntil: 'networkidle' })
  expect(new Set(loaded)).toEqual(new Set([origin]))
})

/** With NOSCRIPT, so that a page is the same with and without JavaScript: see the readers in playwright.config.ts. */
const active = new Set(['SCRIPT', 'NOSCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'IMG'])

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
