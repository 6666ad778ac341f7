import { ownWord } from '@/e2e/support/plainDocument'
import { statement } from '@/e2e/support/statement'
import { expect, test } from '@/e2e/support/test'
import { weigh } from '@/e2e/support/weigh'

const kilobyte = 1000

test('the whole page of a statement weighs at most 30 kB, and its fonts at most 60 kB', async ({
  deskOf,
  page,
}) => {
  const publisher = await deskOf('publisher')
  const { slug, update } = await publisher.import(statement(ownWord('Ce que nous répondons ')))
  await publisher.publish(update, 'Première publication.')

  const { withoutFonts, fonts, script } = await weigh(page, `/fr/${slug}`)
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(withoutFonts).toBeGreaterThan(kilobyte)
  expect(withoutFonts).toBeLessThanOrEqual(30 * kilobyte)
  expect(fonts).toBeGreaterThan(kilobyte)
  expect(fonts).toBeLessThanOrEqual(60 * kilobyte)
  expect(script).toBe(0)
})
