import { readFile } from 'node:fs/promises'
import { expect, test } from '@/e2e/support/test'

const edition = '/fr/accident-du-12-juin-2021/editions/5'

test('a reader takes the reference of a point into a reference manager', async ({ page }) => {
  await page.goto('/fr/accident-du-12-juin-2021/points/3')
  const cite = page.getByRole('region', { name: 'Citer ce point' })
  const download = page.waitForEvent('download')
  await cite.getByRole('link', { name: 'BibTeX' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('accident-du-12-juin-2021-edition-5-point-3.bib')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^@misc\{accident-du-12-juin-2021-edition-5-point-3,$/m)
  expect(text).toMatch(/\/fr\/accident-du-12-juin-2021\/editions\/5\/points\/3\},$/m)
})

test('a dossier, as it stands and as it stood, offers the reference of its edition', async ({
  page,
}) => {
  for (const address of ['/fr/accident-du-12-juin-2021', edition]) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'CSL-JSON' })).toHaveAttribute(
      'href',
      `${edition}/cite.json`,
    )
  }
  await page.goto('/en/tanners-footbridge')
  await expect(page.getByText('For a reference manager: BibTeX, CSL-JSON')).toBeVisible()
})

test('data for machines is no script: the browser refuses nothing', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto('/fr/accident-du-12-juin-2021/points/3')
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'WebPage', version: '5' })
  expect(said).toEqual([])
})
