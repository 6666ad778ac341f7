import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } }

/** What axe has against the page that is open, light and dark, all that can be unfolded unfolded. */
export async function axe(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const found = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await new AxeBuilder({ page }).analyze()).violations)
  }
  return found
}
