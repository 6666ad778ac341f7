import { expect, test } from '@playwright/test'
import { sizes } from '@/e2e/support/axe'
import { openWithLateFonts } from '@/e2e/support/openWithLateFonts'

/**
 * Here and there a paragraph has one line more or less, and what one font moves the other moves back. Without the
 * stretched fallbacks (styles/fonts.css) it is many.
 */
const most = { shift: 0.005, grown: 0.012 }

for (const [kind, address] of [
  ['the press room', '/fr'],
  ['a dossier', '/fr/accident-du-12-juin-2021'],
  ['a point within its dossier', '/fr/accident-du-12-juin-2021#point-4'],
  ['a translated dossier', '/en/tanners-footbridge'],
  ['a point', '/fr/accident-du-12-juin-2021/points/3'],
  ['what an edition changed', '/fr/passerelle-des-tanneurs/editions/4/diff'],
  ['all updates', '/fr/corrections'],
  ['what was found', '/fr/search?q=zinc'],
] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${kind} stays where it is when its fonts come late, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const { fontsEarly, fontsLate, shift, grown } = await openWithLateFonts(page, address)
      expect([fontsEarly, fontsLate]).toEqual([0, 2])
      expect(shift).toBeLessThan(most.shift)
      expect(grown).toBeLessThan(most.grown)
    })
  }
}
