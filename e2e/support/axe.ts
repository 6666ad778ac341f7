import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } }

/** The rules of axe that look at colours. A page that is dark differs in nothing else: see accessibility.spec.ts. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe has against the page that is open, light and dark, all that can be unfolded unfolded. */
export async function axe(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules(ofColours).analyze()
  return [...light.violations, ...dark.violations]
}
