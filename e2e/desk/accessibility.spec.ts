import { devices, type Page } from '@playwright/test'
import { z } from 'zod'
import { barriers } from '@/e2e/support/barriers'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

const { viewport, isMobile, hasTouch } = devices['Pixel 7']
const screens = {
  'in French': { locale: 'fr-FR' },
  'in English': { locale: 'en-GB' },
  'on a phone': { locale: 'fr-FR', viewport, isMobile, hasTouch },
} as const

/** What Payload shows is named a moment after it is there. */
const hasNoBarrier = (page: Page) =>
  expect(async () => expect(await barriers(page, 'body')).toEqual([])).toPass({ timeout: 20_000 })

for (const [where, use] of Object.entries(screens)) {
  test.describe(where, () => {
    test.use(use)

    test('every view of a dossier and its forms are without barrier', async ({
      deskOf,
      pageOf,
    }) => {
      test.slow()
      const desk = await deskOf('writer')
      const publisher = await deskOf('publisher')
      const { dossier, update } = await desk.import(plainDocument(ownWord('Pompes ')))
      await publisher.publish(update, 'Première publication.')
      await desk.create('claims', { dossier, statement: 'Verlane mentirait.' })
      const [outlet] = await desk.find('outlets', 'name', 'La Gazette d’Ambre')
      const page = await pageOf('publisher')
      for (const address of [
        '/admin',
        '/admin/import',
        `/admin/dossier/${dossier}`,
        `/admin/update/${await desk.updateOf(dossier)}`,
        `/admin/update/${update}`,
        `/admin/history/${dossier}`,
        `/admin/history/${dossier}/1`,
        `/admin/collections/dossiers/${dossier}`,
        `/admin/collections/outlets/${z.object({ id: z.string() }).parse(outlet).id}`,
      ]) {
        await test.step(address, async () => {
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
          await hasNoBarrier(page)
        })
      }
    })

    test('the settings and the mails are without barrier', async ({ pageOf }) => {
      test.slow()
      const page = await pageOf('admin')
      await page.goto('/admin/mail')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await hasNoBarrier(page)
      await page.goto('/admin/globals/press-room')
      const tabs = page.locator('.tabs-field__tab-button')
      await expect(tabs).toHaveCount(5)
      for (const tab of await tabs.all()) {
        await tab.click()
        await hasNoBarrier(page)
      }
    })
  })
}
