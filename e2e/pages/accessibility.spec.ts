import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageKinds } from '@/e2e/support/pageKinds'

const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } }

for (const [kind, address] of pageKinds) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${kind} is accessible ${size}, light and dark, without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(address)
      const scrolled = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        return document.documentElement.scrollWidth
      })
      expect(scrolled).toBeLessThanOrEqual(viewport.width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations).toEqual([])
      }
    })
  }
}
