import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { ownWord } from '@/e2e/support/plainDocument'
import { statement } from '@/e2e/support/statement'
import { expect, test } from '@/e2e/support/test'

const kilobyte = 1000

test('the whole page of a statement weighs at most 30 kB, and its fonts at most 60 kB', async ({
  deskOf,
  page,
}) => {
  const publisher = await deskOf('publisher')
  const { slug, update } = await publisher.import(statement(ownWord('Ce que nous répondons ')))
  await publisher.publish(update, 'Première publication.')

  const loaded: Response[] = []
  page.on('response', (response) => loaded.push(response))
  await page.goto(`/fr/${slug}`, { waitUntil: 'networkidle' })
  await expect(page.getByRole('article').first()).toBeVisible()
  const fonts = loaded.filter((response) => response.url().endsWith('.woff2'))
  const others = loaded.filter((response) => !fonts.includes(response))
  const weights = async (responses: readonly Response[], weigh: (body: Buffer) => number) =>
    (await Promise.all(responses.map((response) => response.body())))
      .map(weigh)
      .reduce((sum, weight) => sum + weight, 0)

  expect(fonts.length).toBeGreaterThan(0)
  expect(others.length).toBeGreaterThan(1)
  expect(await weights(others, (body) => gzipSync(body).length)).toBeLessThanOrEqual(30 * kilobyte)
  expect(await weights(fonts, (body) => body.length)).toBeLessThanOrEqual(60 * kilobyte)
})
