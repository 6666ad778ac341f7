import { expect, test } from '@playwright/test'
import { parseAtomFeed } from 'feedsmith'

const dossier = '/fr/accident-du-12-juin-2021'

test('a journalist follows a dossier from its page, and reads there what an entry told', async ({
  page,
}) => {
  await page.goto(dossier)
  const link = page.locator('head link[rel=alternate][type="application/atom+xml"]')
  await expect(link).toHaveAttribute('title', /^Accident du 12\sjuin 2021.* \(Atom\)$/)
  const feed = parseAtomFeed(
    await (await page.request.get((await link.getAttribute('href')) ?? '')).text(),
  )
  const entry = feed.entries?.[1]
  const told = [...(entry?.content?.value ?? '').matchAll(/<li>([^<]+)<\/li>/g)].map(
    ([, words = '']) => words,
  )
  expect(told.length).toBeGreaterThan(2)
  await page.goto(entry?.links?.[0]?.href ?? '')
  await expect(page.getByRole('navigation', { name: 'En bref' }).getByRole('listitem')).toHaveText(
    told,
  )
})

for (const [what, address, followed] of [
  ['the press room', '/fr', '/fr'],
  ['the press room, from the contact', '/fr/contact', '/fr'],
  ['a dossier, from its history', `${dossier}/editions`, dossier],
  ['a dossier, from an earlier edition', `${dossier}/editions/2`, dossier],
  ['a point', `${dossier}/points/3`, `${dossier}/points/3`],
] as const) {
  test(`the foot of the page leads to the feeds of what it shows: ${what}`, async ({ page }) => {
    await page.goto(address)
    const foot = page.getByRole('contentinfo')
    for (const [name, end] of [
      ['Atom', 'atom'],
      ['RSS', 'rss'],
      ['JSON Feed', 'json'],
    ] as const) {
      await expect(foot.getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        `${followed}/feed.${end}`,
      )
    }
  })
}
