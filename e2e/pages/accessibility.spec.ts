import { expect, test } from '@playwright/test'
import { axe, sizes } from '@/e2e/support/axe'
import { answerKinds, pageKinds } from '@/e2e/support/pageKinds'

for (const [kind, address] of [...pageKinds, ...answerKinds]) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${kind} is accessible ${size}, light and dark, without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.goto(address)
      expect(await axe(page)).toEqual([])
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolled).toBeLessThanOrEqual(viewport.width)
    })
  }
}
